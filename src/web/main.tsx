import "@mantine/core/styles/baseline.css";
import "@mantine/core/styles/default-css-variables.css";
import "@mantine/core/styles/global.css";
import "@mantine/core/styles/UnstyledButton.css";
import "@mantine/core/styles/Loader.css";
import "@mantine/core/styles/Button.css";
import "@fontsource-variable/golos-text";
import "./page.css";
import { MantineProvider } from "@mantine/core";
import { RouterProvider } from "@tanstack/react-router";
import { createRoot } from "react-dom/client";
import { Data } from "./data/provider.tsx";
import { router } from "./router.tsx";
import { theme, tokens } from "./theme.ts";

const root = document.getElementById("root");
if (root) {
	createRoot(root).render(
		<MantineProvider theme={theme} cssVariablesResolver={tokens} defaultColorScheme="auto">
			<Data>
				<RouterProvider router={router} />
			</Data>
		</MantineProvider>,
	);
}
