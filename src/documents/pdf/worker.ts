/** One compiler in a thread of its own: takes a setting, gives the pages. Whoever asks, asks one thing at a time. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { parentPort } from "node:worker_threads";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { isTurned, makeLegible } from "./legible.ts";
import type { Answer, Pdf, Question } from "./pdf.ts";

const { resolve } = createRequire(import.meta.url);
const faces = {
	"golos-text": ["400Regular/GolosText_400Regular", "600SemiBold/GolosText_600SemiBold"],
	"pt-serif": ["400Regular/PTSerif_400Regular", "700Bold/PTSerif_700Bold"],
};
const fontBlobs = Object.entries(faces).flatMap(([family, files]) => {
	const folder = dirname(resolve(`@expo-google-fonts/${family}/package.json`));
	return files.map((it) => readFileSync(join(folder, `${it}.ttf`)));
});
const compiler = NodeCompiler.create({ workspace: import.meta.dirname, fontArgs: [{ fontBlobs }] });
const template = join(import.meta.dirname, "paper.typ");

// Node gives no other way to free what the compiler has let go of before its next document.
setFlagsFromString("--expose-gc");
const collect: () => void = runInNewContext("gc");
let made = 0;

/** @throws what Typst says, as text: a setting that it cannot set is a bug of the template. */
function pagesOf(setting: object, seconds: number): Pdf {
	const compiled = compiler.compile({ mainFilePath: template, inputs: { paper: JSON.stringify(setting) } });
	const error = compiled.takeError();
	if (error || !compiled.result) throw new Error(JSON.stringify(error?.shortDiagnostics ?? "no document"));
	const bytes = compiler.pdf(compiled.result, { pdfStandard: "ua-1", creationTimestamp: seconds });
	return { bytes: new Uint8Array(bytes), pages: compiled.result.numOfPages };
}

/** True where every character of `text` has a glyph: a tagged PDF may not hold one without (PDF/UA-1, ISO 14289-1). */
function canBeSet(text: string): boolean {
	const mainFileContent =
		'#import "look.typ": *\n#set document(title: "x")\n#set text(..body-text(false))\n#sys.inputs.text';
	const { result } = compiler.compile({ mainFileContent, inputs: { text } });
	try {
		return result !== null && compiler.pdf(result, { pdfStandard: "ua-1" }).length > 0;
	} catch {
		return false;
	}
}

const legible = makeLegible(canBeSet);

function answer({ setting, seconds }: Question): Pdf {
	if (isTurned(setting)) return pagesOf(legible(setting), seconds);
	try {
		return pagesOf({ ...setting, notes: [] }, seconds);
	} catch {
		// Most papers hold nothing strange; only one that cannot be set as it is pays for looking.
		return pagesOf(legible(setting), seconds);
	}
}

parentPort?.on("message", (question: Question) => {
	try {
		const pdf = answer(question);
		parentPort?.postMessage(pdf satisfies Answer, [pdf.bytes.buffer]);
	} catch (error) {
		parentPort?.postMessage({ failed: String(error) } satisfies Answer);
	}
	compiler.evictCache(0);
	made += 1;
	if (made % 10 === 0) collect();
});
