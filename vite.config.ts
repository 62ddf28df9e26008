import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/**
 * What judges and what verifies: needed on a partnership's page, not on the first one. Of the language room the rules
 * belong to it; the clarity check comes with the fields one writes in, as the words for findings come with their texts.
 */
const clarity = "language/(?!contract|decide|rules|script|state|written)";
const judging = new RegExp(
	`node_modules/(?:zod|@noble)/|src/(?:record|core/(?!.*texts|kit|time|alignment/(?:term-)?words|${clarity}))`,
);

export default defineConfig({
	root: "src/web",
	plugins: [react()],
	build: {
		outDir: "../../dist/page",
		emptyOutDir: true,
		// Nothing is inlined: the host's policy allows scripts, styles, fonts and pictures from itself alone.
		assetsInlineLimit: 0,
		modulePreload: { polyfill: false },
		rolldownOptions: {
			output: {
				codeSplitting: {
					includeDependenciesRecursively: false,
					groups: [{ name: "judging", test: judging }],
				},
			},
		},
	},
	server: { proxy: { "/api": "http://127.0.0.1:4670" } },
});
