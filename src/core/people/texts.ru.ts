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
	"people.wasAcross":
		"В этом партнёрстве вы уже были на другой стороне и читали её личное. Попросите занять это место кого-нибудь из коллег.",
	"people.colleagueTakesOver":
		"Ответственного там сейчас нет, но люди этой стороны здесь: дела примет кто-то из них. Напишите им.",
	"people.lastOne":
		"На вашей стороне вы последний человек, и она досталась бы чужим. Сначала пригласите коллегу или закройте партнёрство.",
	"people.ownerThemselves":
		"Заместитель решает за ответственного, но местами не распоряжается. Попросите самого ответственного.",
	"people.noSuchColleague": "На вашей стороне такого человека нет. Обновите страницу и выберите из тех, кто есть.",
	"people.ownSeat": "Это ваше собственное место. Выберите коллегу, а если хотите уйти — выйдите из партнёрства.",
	"people.deputyDates": ({ days }) =>
		`Первый день — не позже последнего, последний ещё не прошёл, а всего не больше ${days} дней. Если дольше, передайте дела.`,
	"people.noDeputy": "Заместитель не назначен, отменять нечего.",
};

export const moves: Record<keyof typeof en.moves, Sentence> = {
	"people.invite": "Пригласите ответственного другой стороны",
	"people.join": "Займите предложенное место",
	"people.takeOver": "У вашей стороны нет ответственного: пусть им станет кто-то из вас",
	"people.confirm": "Подтвердите как новый ответственный то, что запечатала ваша сторона, или заберите",
};

export const events: Record<keyof typeof en.events, Sentence> = {
	"people.sideDescribed": ({ company }) => `${company}: сведения о стороне`,
	"people.seatTaken": ({ role }) => `место занято: ${role}`,
	"people.roleChanged": ({ person, role }) => `${person}: теперь ${role}`,
	"people.seatEnded": ({ person, how }) =>
		how === "removed" ? `${person}: место закрыто` : `${person}: выход из партнёрства`,
	"people.ownerChanged": ({ to, how }) =>
		how === "handedOver"
			? `дела переданы: теперь ответственный — ${to}`
			: how === "succeeded"
				? `преемник стал ответственным: ${to}`
				: `дела приняты своими: теперь ответственный — ${to}`,
	"people.successorNamed": ({ person }) => (person ? `преемник: ${person}` : "преемник больше не назван"),
	"people.deputyNamed": ({ person, from, until }) => `заместитель: ${person}, с ${from} по ${until}`,
	"people.deputyEnded": ({ person }) => `${person} больше не замещает`,
	"people.invited": ({ role }) => `приглашение: ${role}`,
	"people.invitationWithdrawn": "приглашение отозвано",
	"people.invitationUsed": "Приглашением воспользовались",
	"people.invitationExpired": "Срок приглашения вышел, им не воспользовались",
};
