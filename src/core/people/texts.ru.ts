import type { Sentence } from "../kit.ts";
import type * as en from "./texts.en.ts";

export const roleNames: Record<keyof typeof en.roleNames, string> = {
	owner: "Ответственный",
	member: "Участник",
	bridge: "Культурный мост",
	adviser: "Советник",
};

export const refusals: Record<keyof typeof en.refusals, Sentence> = {
	"people.ownerOnly": "Это может сделать только ответственный вашей стороны. Попросите его или оставьте ему черновик.",
	"people.seatTaken": "У этой стороны уже есть ответственный. Решает один человек, а не комитет.",
	"people.otherSideInvitesItself": "Вы приглашаете ответственного другой стороны, а своих коллег она пригласит сама.",
	"people.invitationOpen": "Приглашение ответственному уже отправлено. Перешлите ту же ссылку или сначала отзовите её.",
	"people.invitationKnown": "Это приглашение уже отправлено. Обновите страницу и, если нужно, напишите новое.",
	"people.noSuchInvitation": "Такого приглашения нет. Проверьте ссылку или попросите новую у того, кто её прислал.",
	"people.invitationUsed":
		"Приглашением уже воспользовались. Если это были вы — войдите, если нет — попросите новую ссылку.",
	"people.invitationWithdrawn": "Приглашение отозвано. Спросите у того, кто его прислал, хочет ли он ещё поговорить.",
	"people.invitationExpired": "Срок приглашения вышел. Попросите новую ссылку у того, кто его прислал.",
	"people.alreadySeated": "У вас уже есть место в этом партнёрстве.",
	"people.describeYourSide":
		"Сначала укажите, где зарегистрирована ваша компания и в каком часовом поясе вы работаете.",
};

export const moves: Record<keyof typeof en.moves, Sentence> = {
	"people.invite": "Пригласите ответственного другой стороны",
	"people.join": "Займите предложенное место",
};

export const events: Record<keyof typeof en.events, Sentence> = {
	"people.sideDescribed": ({ company }) => `${company}: сведения о стороне`,
	"people.seatTaken": ({ role }) => `место занято: ${role}`,
	"people.invited": ({ role }) => `приглашение: ${role}`,
	"people.invitationWithdrawn": "приглашение отозвано",
	"people.invitationUsed": "Приглашением воспользовались",
	"people.invitationExpired": "Срок приглашения вышел, им не воспользовались",
};
