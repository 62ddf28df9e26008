/** The forms that a side drafts together: which fields each has, and what becomes of its drafts when it is sealed or recalled. */
import { slots as alignment } from "../../core/alignment/contract.ts";
import { fieldsFrom, fieldsOf, typedFrom } from "../../core/alignment/drafted.ts";
import { readSheet } from "../../core/alignment/read-sheet.ts";
import { sheetIn } from "../../core/alignment/sealed-sheet.ts";
import type { Sheet } from "../../core/alignment/sheet.ts";
import { slots as exploration } from "../../core/exploration/contract.ts";
import { questions } from "../../core/exploration/questions.ts";
import type { Side } from "../../core/kit.ts";
import { isDraftField, letterForm, wentOver } from "../../core/letter/drafted.ts";
import type { Command, Partnership } from "../../core/partnership.ts";
import { type SealedContent, slotOf } from "../../core/sealing/state.ts";
import type { PartnershipType } from "../../core/stages/contract.ts";
import { present } from "../../core/stages/state.ts";

type Fields = Readonly<Record<string, string>>;

/** One form. Its name is that of the slot it is sealed in; the letter's is handed over and never sealed. */
interface Form {
	/** Is there such a field in this partnership now? */
	readonly has: (state: Partnership, field: string) => boolean;
	/** The drafts that what was sealed is written on in. */
	readonly from: (content: SealedContent, type: PartnershipType) => Fields;
}

const forms: Readonly<Record<string, Form>> = {
	[exploration.answers]: { has: (_, field) => questions.some((it) => it === field), from: ({ texts }) => texts },
	[alignment.sheet]: {
		has: ({ stages }, field) => fieldsOf(stages.type).includes(field),
		from: (content, type) => fieldsFrom(sheetIn(content, type, "—")),
	},
	[letterForm]: {
		has: ({ stages }, field) => present(stages)?.kind === "letter" && isDraftField(field),
		from: () => ({}),
	},
};

/** The form of this name, or null. */
export const formNamed = (name: string): Form | null => (Object.hasOwn(forms, name) ? (forms[name] ?? null) : null);

interface Sealed {
	readonly form: string;
	readonly holds: (field: string, text: string) => boolean;
}

/** Whether the words of a draft of the letter have been handed over with this command. Null for any other command. */
export function handedOverBy(command: Command): Sealed | null {
	if (command.name !== "letter.handOver") return null;
	const { changes } = command.input;
	return { form: letterForm, holds: (field, text) => wentOver(changes, field, text) };
}

/** Which form this command has sealed, and whether a draft's words are in what was sealed. Null for any other command. */
export function sealedBy(command: Command, { stages }: Partnership): Sealed | null {
	if (command.name === "exploration.sealAnswers") {
		const sealed: Fields = command.input.answers;
		const holds = (field: string, text: string) => text.trim() === "" || sealed[field] === text.normalize("NFC").trim();
		return { form: exploration.answers, holds };
	}
	if (command.name !== "alignment.submitSheet") return null;
	const sealed = asRead(command.input.sheet, stages.type);
	// A draft may say the same in another way ("12.50", spaces at the end): both are held as the sheet reads them.
	const holds = (field: string, text: string): boolean => {
		const said = asRead({ ...typedFrom(stages.type, { [field]: text }), date: command.input.sheet.date }, stages.type);
		return text.trim() === "" || (said !== null && sealed !== null && within(fieldOnly(said), fieldOnly(sealed)));
	};
	return { form: alignment.sheet, holds };
}

function asRead(typed: object, type: PartnershipType): Sheet | null {
	const read = readSheet({ ...typed, company: "—" }, type);
	return read.ok ? read.sheet : null;
}

/** What a sheet says, whatever place its KPIs stood in. */
const fieldOnly = (sheet: Sheet): readonly string[] =>
	Object.entries(fieldsFrom(sheet)).map(([field, text]) => `${field.replace(/^kpis\.\d$/, "kpis")} ${text}`);
const within = (few: readonly string[], all: readonly string[]): boolean => few.every((it) => all.includes(it));

/** The drafts that this command brings back, from what its side had sealed before it. Null for any other command. */
export function takenBackBy(
	command: Command,
	state: Partnership,
	side: Side,
): { readonly form: string; readonly fields: Fields } | null {
	const form =
		command.name === "exploration.withdrawAnswers"
			? exploration.answers
			: command.name === "alignment.recallSheet"
				? alignment.sheet
				: null;
	if (form === null) return null;
	const was = slotOf(state.sealing, form)[side];
	if (was.is !== "held" || !was.mine) return null;
	return { form, fields: formNamed(form)?.from(was.mine, state.stages.type) ?? {} };
}
