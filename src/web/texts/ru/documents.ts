import { plural } from "../../../core/kit.ts";
import type * as en from "../en/documents.ts";
import type { Like } from "../texts.ts";

export const documents: Like<typeof en.documents> = {
	formats: { pdf: "PDF", docx: "Word" },
	save: (document, format) => `${document}: ${format}`,
	waiting: (n) =>
		`Очередь: перед вами ${plural("ru", n, { one: "# документ", few: "# документа", many: "# документов", other: "# документа" })}.`,
	making: "Готовится.",
	saved: "Файл в ваших загрузках.",
	alignment: "Документ файлом",
	alignmentAbout: "На языках партнёрства, каким он стоит сейчас. Того, что сторона держит при себе, в нём нет.",
	templates: "Шаблоны",
	templatesLead:
		"Письмо о намерениях с местом для ваших фактов и анкета, которую стороны заполняют порознь. Берите, меняйте, передавайте дальше.",
	toTemplates: "Шаблоны: пустое письмо и анкета",
	type: "Для какого вида партнёрства?",
	anyType: "Любой",
	language: "На каком языке?",
	languages: { both: "Оба рядом", en: "По-английски", ru: "По-русски" },
	letter: "Письмо о намерениях",
	letterAbout: "Две страницы, пункт за пунктом: что делаем вместе, кто что платит, как остановиться.",
	questionnaire: "Анкета для согласования",
	questionnaireAbout: "Каждая сторона отвечает сама, потом вы кладёте анкеты рядом.",
	questionnaireNeedsType: "Вопросы зависят от вида партнёрства: выберите его выше.",
};
