import { type UseMutationResult, useMutation } from "@tanstack/react-query";
import type { ImportPreview } from "../../../core/letter/imported.ts";
import type { Failure } from "../../data/failure.ts";
import { request } from "../../data/request.ts";

const wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
/** What the file field offers first; whatever is chosen, the host looks at the file itself. */
export const accepted = `.docx,${wordType}`;
/** As the host has it, bytes: what is larger is not worth the way. */
export const largest = 2 * 1024 * 1024;

/** Asks the host what a Word file would change in the letter. Nothing is recorded or kept. */
export const useReadWord = (partnership: string): UseMutationResult<ImportPreview, Failure, File> =>
	useMutation<ImportPreview, Failure, File>({
		mutationFn: async (chosen) => {
			// Read here and now: a file that Word writes meanwhile would break the request in its middle.
			const file = new Blob([await chosen.arrayBuffer()], { type: wordType });
			return request<ImportPreview>(`/api/partnerships/${partnership}/letter/word`, { method: "POST", file });
		},
	});
