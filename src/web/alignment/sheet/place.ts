import type { Here } from "../../partnership/here.ts";
import { paths } from "../../paths.ts";

/** Where the parts of the sheet lie: on its own page, or on that of the seat link that asks for it. */
export const sheetPlace = ({ id, token }: Pick<Here, "id" | "token">) =>
	token === null ? { to: paths.sheet, params: { id } } : { to: paths.seatLink, params: { token } };
