import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({
	root: "src/web",
	plugins: [react()],
	// Nothing is inlined: the host's policy allows scripts, styles, fonts and pictures from itself alone.
	build: { outDir: "../../dist/page", emptyOutDir: true, assetsInlineLimit: 0 },
	server: { proxy: { "/api": "http://127.0.0.1:4670" } },
});
