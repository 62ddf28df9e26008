import * as en from "./words.en.ts";
import * as ru from "./words.ru.ts";

export const calendarWords = { en: en.calendar, ru: ru.calendar };
export const chatWords = { en: en.chat, ru: ru.chat };
