import { plural, type Sentence } from "../../core/kit.ts";

export const refusals = {
	"http.notJson": "This is not JSON in UTF-8. Send `Content-Type: application/json` and a complete body.",
	"http.invalid": "Some fields are not as they should be. Each is named with what was expected; nothing was changed.",
	"http.badPosition": ({ name }) => `“${name}” has to be a whole number from 0.`,
	"http.noCommandId":
		"Send an `Idempotency-Key` of 32 hex digits, made once per command and kept when you send it again.",
	"http.idReused": "This command id was used for something else. Make a new id and send again.",
	"http.otherSeat": "This was written from another account or seat, so it was not sent. It is still with you.",
	"http.otherOrigin": "This request comes from another site and was not carried out. Open Oba itself and try again.",
	"http.tooLarge": "That is too much at once: 512 KB is the limit. Shorten it; nothing was changed.",
	"http.notFound": "There is nothing at this address.",
	"http.wrongMethod": "This address does not take that kind of request.",
	"http.tooMany": ({ seconds }) =>
		`Too many tries. Wait ${plural("en", Number(seconds), { one: "# second", other: "# seconds" })} and try again.`,
	"http.unforeseen":
		"Something went wrong on our side. Nothing was lost; try again, and tell whoever runs this host if it stays.",
	"http.storeAway": "The host cannot write just now. Nothing was lost; try again in a moment.",
	"outbox.administratorOnly": "Only whoever administers this host sees that. Ask them.",
	"outbox.noSuchMessage": "There is no such message. Reload the page to see what there is.",
	"outbox.nothingToSend": "There is nothing left of this message to send. Have it made anew where it came from.",
	"stop.noSuchLink": "This link stops nothing here. Open it whole from the mail, or change it in your settings.",
	"invitation.sentOften": ({ most }) =>
		`This invitation was sent ${plural("en", Number(most), { one: "# time", other: "# times" })} already. Hand the link over by hand, or take the invitation back and make a new one.`,
	"accounts.signInFirst": "Sign in first.",
	"accounts.wrongPassword": "Email and password do not match. Check both; the password has at least 12 characters.",
	"accounts.closed": "Accounts here are made from an invitation. Open the link you were sent, or ask for one.",
	"accounts.emailTaken": "There is an account with this email already. Sign in with it.",
	"accounts.notInDemo": "This needs an account of your own. Leave the demonstration first.",
	"accounts.photoUnfit":
		"Send a WebP or JPEG of at most 60 KB and 640 pixels a side; the page makes one from any photo.",
	"accounts.secondFactor":
		"The password is right. Now the six digits from your authenticator app, or one of your backup codes.",
	"accounts.wrongCode":
		"This code is not right. The digits change every half minute; a backup code works once. Try the next one.",
	"accounts.startAgain": "That took too long, or the code was tried too often. Start again with your password.",
	"accounts.tooManyCodes": "Too many wrong codes for this account. Wait a quarter of an hour and start again.",
	"accounts.linkSpent": "This link was used already, or is too old. Ask for a new one; it takes a minute.",
	"accounts.notYourPassword": "This is not your present password. Check it; nothing was changed.",
	"accounts.hasPassword": "This account has a password. Write the present one as well.",
	"accounts.passkeyFailed":
		"The passkey was not confirmed. Try again, with your fingerprint, face or PIN; or sign in another way.",
	"accounts.passkeyUnknown": "This passkey belongs to no account here. Sign in another way and add it in the settings.",
	"accounts.signInAgain": "You signed in more than a day ago. For this, sign out and in again first.",
	"accounts.keyUnfit": "This API key is not good: unknown, revoked or expired. Make a new one in the settings.",
	"accounts.keyNotHere": "What guards an account is changed in the browser, not with an API key.",
	"accounts.noProvider": "This host has no sign-in by an organisation. Sign in another way.",
	"accounts.providerAway": "Your organisation’s sign-in does not answer. Try again in a while, or sign in another way.",
	"accounts.notThere": "It is not there any more. Reload the page.",
	"accounts.secondFactorIsOn": "The second factor is on already. Switch it off first to set it up anew.",
	"accounts.secondFactorIsOff": "The second factor is not on.",
	"accounts.lastWay": "This is your only way in. Set a password first, or add another passkey.",
	"accounts.hostAdministratorOnly": "Only an administrator of this host can do this.",
	"accounts.noSuchAccount": "There is no account with this address here.",
	"accounts.notConfirmed":
		"They have not confirmed this address yet. Ask them to do so in their settings, then try again.",
	"accounts.noMail": "This host sends no mail. Ask its administrator for a link to set a new password.",
	"accounts.tooManyKeys": "Twenty keys are enough. Revoke one that is no longer used.",
	"links.unknown":
		"This link leads nowhere. It may be cut off, or it was taken back. Open the latest message again, or sign in.",
	"links.otherPurpose":
		"This link opens one thing, and this is another. Open the message that asks for it, or sign in.",
	"links.done": "What this link asks for is done, so nothing more can be sent from it.",
	"links.passed": "Somebody else answers for your side now, so nothing can be sent from this link.",
	"links.expired":
		"This link is older than two weeks and opens nothing any more. Sign in, or wait for the next message.",
	"drafts.conflict": "Someone on your side wrote here at the same time. Both texts are kept: choose one or join them.",
	"drafts.closed": "Your side has sealed these answers, so the draft is closed.",
	"demo.notADemo": "Switching sides works in the demonstration only.",
	"accounts.stillNeeded": ({ partnerships }) =>
		`You are the last one of your side in ${plural("en", Number(partnerships), { one: "# open partnership", other: "# open partnerships" })}. End it, or invite a colleague who takes over; then come back.`,
	"accounts.otherAddress": "This is not the address of your account. Write it exactly; nothing was erased.",
	"accounts.onlyAdministrator":
		"You alone administer this host. Make somebody else an administrator first; then come back.",
	"company.administratorOnly": "Only an administrator of this person's company may do that.",
	"company.lastAdministrator":
		"This is the last administrator of the company. Make a colleague an administrator first.",
	"files.gone": "There is no such file for you here. Load the page anew, or bring the file again.",
	"files.noLength": "An upload says first how long it is: send `Upload-Length` in bytes, more than none.",
	"files.tooLarge":
		"This file is too large: 25 MB at most, a film 200 MB. Make it smaller, or send a link in your note.",
	"files.noRoom": "There is no room for this file here. Tell whoever runs this host; what you wrote is kept.",
	"files.wrongType":
		"This kind of file is not taken, or it is not what its name says. Bring a PDF, a Word, Excel or PowerPoint file, a picture, a text, sound or film.",
	"channels.addressUnfit":
		"This address cannot be used: it has to begin with https://, without a name or password in it, on port 443 or 8443.",
	"channels.noBot": "This host has no Telegram bot. Whoever runs it can set OBA_TELEGRAM_TOKEN.",
	"channels.botAway": "Telegram does not answer just now. Try again in a minute.",
	"channels.notLinked": "Nothing is linked here yet. Link it first, then test.",
	"channels.noSuchProgram": "There is no such program any more. Load the page anew.",
	"channels.tooManyPrograms": ({ most }) => `A side can have ${most} programs here. Remove one first.`,
	"documents.unknown": ({ name, values }) => `“${name}” has to be one of: ${values}.`,
	"documents.notYet":
		"There is no such document yet: the alignment document begins when both sheets open, the letter with its stage.",
	"documents.busy": ({ seconds }) =>
		`Many documents are being made just now. Try again in ${plural("en", Number(seconds), { one: "# second", other: "# seconds" })}.`,
	"documents.failed":
		"This file could not be made. Take the other format, PDF or Word, and tell whoever runs this host if it stays.",
	"word.tooLarge": "This file is larger than 2 MB. Take pictures out of it, save it, and bring it again.",
	"word.pdf": "This is a PDF. Bring the Word file (.docx) it was made from: a PDF cannot be matched with the clauses.",
	"word.oldFormat":
		"This file is in another format than .docx. Open it, save it as a Word document (.docx), and bring that.",
	"word.password": "This file is locked with a password. Open it, save it without one, and bring it again.",
	"word.notWord": "This is no Word file. Bring the letter that was downloaded here, as a .docx.",
	"word.swollen":
		"This file unpacks to far more than a letter has. Copy the letter into a fresh download and bring that.",
	"word.unsafe": "This file holds what no Word file needs, so it was not opened. Save it anew in Word and bring that.",
	"word.broken": "This file is damaged. Open it in Word, let Word repair it, save it, and bring it again.",
	"word.noClauses":
		"No clause was found in this file. Bring the letter that was downloaded here, with its table or headings.",
} satisfies Record<string, Sentence>;

export const expected = {
	missing: "is missing",
	type: ({ type }) => `has to be: ${type}`,
	tooShort: ({ least }) =>
		Number(least) <= 1
			? "must not be empty"
			: `needs at least ${plural("en", Number(least), { one: "# character", other: "# characters" })}`,
	tooLong: ({ most }) =>
		`may have at most ${plural("en", Number(most), { one: "# character", other: "# characters" })}`,
	tooFew: ({ least }) => `has to be at least ${least}`,
	tooMany: ({ most }) => `has to be at most ${most}`,
	oneOf: ({ values }) => `has to be one of: ${values}`,
	unknownKeys: ({ keys }) => `has fields that are not known here: ${keys}`,
	email: "has to be an email address",
	format: "is not in the form expected",
	"unknown zone": "is not a known time zone; write it by its IANA name, such as America/Chicago",
	"unknown country": "is not a known country; write its two-letter ISO code, such as US",
	"broken characters": "holds broken characters; type or paste the text again",
} satisfies Record<string, Sentence>;
