import { plural } from "../../../core/kit.ts";
import type * as en from "../en/files.ts";
import type { Like } from "../texts.ts";

export const files: Like<typeof en.files> = {
	choose: "Выбрать файл",
	kinds: "PDF, Word, Excel, PowerPoint, картинка, текст, звук: до 25 МБ. Видео: до 200 МБ.",
	uploading: (name) => `Отправляем: ${name}`,
	sent: (sent, of) => `Отправлено ${sent} из ${of}`,
	waiting: "Связи нет. То, что уже отправлено, сохранено; остальное уйдёт само, когда связь вернётся.",
	paused: "Пауза. То, что уже отправлено, хранится сутки.",
	pause: "Пауза",
	goOn: "Продолжить",
	cancel: "Остановить и убрать",
	here: (name, size) => `${name}, ${size}: отправлен целиком`,
	remove: "Выбрать другой",
	tooLarge: (size, most) => `В этом файле ${size}, а можно не больше ${most}. Уменьшите его или дайте ссылку.`,
	empty: "Этот файл пуст. Выберите другой.",
	units: { b: "байт", kb: "КБ", mb: "МБ" },
	papers: {
		title: (n) => plural("ru", n, { one: "# файл", few: "# файла", many: "# файлов", other: "# файла" }),
		add: "Приложить файл",
		put: "Положить рядом с этой проверкой",
		cancel: "Отменить",
		gone: "Файл, который убрали",
		by: (company) => `от «${company}»`,
	},
};
