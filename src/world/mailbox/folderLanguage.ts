import { nameGuid } from "../../base/nameGuid.ts";
import { ownEntry } from "../../base/ownEntry.ts";
import { collection } from "../../store/Collection.ts";
import { guid, name, object } from "../../store/record/RecordShape.ts";
import type { World } from "../World.ts";

/** In which language the default folders of a mailbox are named, by its ExchangeGuid; those without one have English names. */
export const folderLanguages = collection("mailboxFolderLanguage", object({ mailbox: guid, language: name }), {});

const englishNames = [
  "Calendar",
  "Contacts",
  "Deleted Items",
  "Drafts",
  "Inbox",
  "Journal",
  "Junk Email",
  "Notes",
  "Outbox",
  "Sent Items",
  "Tasks",
];

/** What Outlook calls these folders, in their order, by language. */
const namesOf: Readonly<Record<string, string>> = {
  de: "Kalender,Kontakte,Gelöschte Elemente,Entwürfe,Posteingang,Journal,Junk-E-Mail,Notizen,Postausgang,Gesendete Elemente,Aufgaben",
  en: englishNames.join(","),
  es: "Calendario,Contactos,Elementos eliminados,Borradores,Bandeja de entrada,Diario,Correo no deseado,Notas,Bandeja de salida,Elementos enviados,Tareas",
  fr: "Calendrier,Contacts,Éléments supprimés,Brouillons,Boîte de réception,Journal,Courrier indésirable,Notes,Boîte d'envoi,Éléments envoyés,Tâches",
  it: "Calendario,Contatti,Posta eliminata,Bozze,Posta in arrivo,Diario,Posta indesiderata,Note,Posta in uscita,Posta inviata,Attività",
  nl: "Agenda,Contactpersonen,Verwijderde items,Concepten,Postvak IN,Logboek,Ongewenste e-mail,Notities,Postvak UIT,Verzonden items,Taken",
  nb: "Kalender,Kontakter,Slettede elementer,Kladd,Innboks,Logg,Søppelpost,Notater,Utboks,Sendte elementer,Oppgaver",
  pl: "Kalendarz,Kontakty,Elementy usunięte,Wersje robocze,Skrzynka odbiorcza,Dziennik,Wiadomości-śmieci,Notatki,Skrzynka nadawcza,Elementy wysłane,Zadania",
  "pt-br":
    "Calendário,Contatos,Itens Excluídos,Rascunhos,Caixa de Entrada,Diário,Lixo Eletrônico,Anotações,Caixa de Saída,Itens Enviados,Tarefas",
  sv: "Kalender,Kontakter,Borttaget,Utkast,Inkorgen,Journal,Skräppost,Anteckningar,Utkorgen,Skickat,Uppgifter",
};

/** The language whose names are known for a culture, `fr` for `fr-CA`; null where none is. */
export function languageOfFolders(culture: string): string | null {
  const lower = culture.toLowerCase();
  return [lower, lower.split("-")[0]].find((each) => ownEntry(namesOf, each) !== undefined) ?? null;
}

/** In which language a mailbox's default folders are named. */
export function folderLanguageOf(world: World, mailboxGuid: string): string {
  return world.store.get(folderLanguages, mailboxGuid)?.language ?? "en";
}

export function setFolderLanguage(world: World, mailboxGuid: string, language: string): void {
  if (language === "en") world.store.remove(folderLanguages, mailboxGuid);
  else world.store.put(folderLanguages, mailboxGuid, { mailbox: mailboxGuid, language });
}

/** A folder's path as its owner sees it: `/Boîte de réception/Project` for `/Inbox/Project`. */
export function shownFolderPath(world: World, mailboxGuid: string, path: string): string {
  return renamed(world, mailboxGuid, path, (names, first) => {
    const at = englishNames.indexOf(first);
    return at < 0 ? first : names[at];
  });
}

/** The name of a default folder by its GUID, as its owner sees it. */
export function shownFolderName(world: World, folderGuid: string, usual: string): string {
  for (const { mailbox } of world.store.list(folderLanguages))
    if (nameGuid(mailbox, "folder", `/${usual}`) === folderGuid)
      return shownFolderPath(world, mailbox, `/${usual}`).slice(1);
  return usual;
}

/** The path that folders are kept under, of one as its owner sees it. */
export function usualFolderPath(world: World, mailboxGuid: string, path: string): string {
  return renamed(world, mailboxGuid, path, (names, first) => {
    const at = names.findIndex((each) => each.toLowerCase() === first.toLowerCase());
    return at < 0 ? first : englishNames[at];
  });
}

/** Whether a path names a default folder in English that its owner sees under another name. */
export function isForeignName(world: World, mailboxGuid: string, path: string): boolean {
  const language = world.store.get(folderLanguages, mailboxGuid)?.language;
  if (language === undefined) return false;
  const first = path.split(/[\\/]/)[0].toLowerCase();
  const names = namesOf[language].split(",").map((each) => each.toLowerCase());
  return !names.includes(first) && englishNames.some((each) => each.toLowerCase() === first);
}

function renamed(
  world: World,
  mailboxGuid: string,
  path: string,
  rename: (names: readonly string[], first: string) => string,
): string {
  const language = world.store.get(folderLanguages, mailboxGuid)?.language;
  if (language === undefined) return path;
  const [empty, first, ...below] = path.split("/");
  return [empty, rename(namesOf[language].split(","), first), ...below].join("/");
}
