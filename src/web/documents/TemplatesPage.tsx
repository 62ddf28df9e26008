import { useState } from "react";
import { type PartnershipType, partnershipTypes } from "../../core/stages/contract.ts";
import { Choice } from "../alignment/comparison/Choice.tsx";
import { Page } from "../frame/Page.tsx";
import { coreTexts } from "../texts/core.ts";
import { documentTexts } from "../texts/documents.ts";
import { useTexts } from "../texts/texts.ts";
import { Answer } from "../ui/Answer.tsx";
import { Panel } from "../ui/Panel.tsx";
import { Download } from "./Download.tsx";

const languages = ["both", "en", "ru"] as const;

/** `/templates`: a blank letter and questionnaire for anybody, with or without an account (R43). */
export function TemplatesPage() {
	const texts = useTexts(documentTexts);
	const core = useTexts(coreTexts);
	const [type, setType] = useState<PartnershipType | "any">("any");
	const [language, setLanguage] = useState<(typeof languages)[number]>("both");
	const types = [["any", texts.anyType], ...partnershipTypes.map((it) => [it, core.type[it]] as const)] as const;
	const chosen = type === "any" ? { language } : { language, type };
	return (
		<Page title={texts.templates} width="form">
			<Answer title={texts.templates}>
				<p>{texts.templatesLead}</p>
			</Answer>
			<Choice label={texts.type} options={types} chosen={type} onChoose={setType} />
			<Choice
				label={texts.language}
				options={languages.map((it) => [it, texts.languages[it]] as const)}
				chosen={language}
				onChoose={setLanguage}
			/>
			<Panel title={texts.letter}>
				<p>{texts.letterAbout}</p>
				<Download key={`${type} ${language}`} path="/api/templates/letter" name={texts.letter} query={chosen} />
			</Panel>
			<Panel title={texts.questionnaire}>
				<p>{texts.questionnaireAbout}</p>
				{type === "any" ? (
					<p className="aside">{texts.questionnaireNeedsType}</p>
				) : (
					<Download
						key={`${type} ${language}`}
						path="/api/templates/questionnaire"
						name={texts.questionnaire}
						query={chosen}
					/>
				)}
			</Panel>
		</Page>
	);
}
