/**
 * How a page marks what its reader is to replace; "percent" is a variable of no command line, "fence" a name between signs
 * (__USER__, «user»), "domain" an example domain, "digits" an id of x's or of one digit many times, "words" what says of itself that it is
 * the reader's: YOUR-SERVER, YourServer, C:\path\to; "question" what the script asks for with Read-Host, "parameter" what it asks for since it has to be
 * given.
 */
export type PlaceholderForm =
  | "angle"
  | "bracket"
  | "brace"
  | "percent"
  | "fence"
  | "domain"
  | "digits"
  | "words"
  | "question"
  | "parameter";

/** What of an organisation a placeholder stands for, "part" for a part of a path; null where that cannot be told. */
export type PlaceholderKind =
  | "server"
  | "database"
  | "mailbox"
  | "domain"
  | "thumbprint"
  | "path"
  | "part"
  | "password";

/** Where in a script it stands: alone as an argument or value, inside a bare word, or in a string of that quoting. */
export type PlaceholderPlace = "alone" | "word" | "single" | "double";

/** One use of a placeholder in a script; `start` and `end` are offsets, marks included. */
export interface PlaceholderUse {
  /** Without marks: "ServerName"; of a domain the domain itself, without the host before it. */
  readonly name: string;
  /** As the script has it. */
  readonly text: string;
  readonly form: PlaceholderForm;
  readonly kind: PlaceholderKind | null;
  readonly place: PlaceholderPlace;
  readonly start: number;
  readonly end: number;
}

/** Whether a script asks for it when it runs, so that its text stays as it is. */
export function isAsked({ form }: Pick<PlaceholderUse, "form">): boolean {
  return form === "question" || form === "parameter";
}

/** Names are the same in any case, and whatever joins their words. */
export function placeholderKey(name: string): string {
  return name
    .trim()
    .replace(/^[<[{]+|[>\]}]+$/g, "")
    .toLowerCase()
    .replace(/[\s_-]+/g, " ")
    .trim();
}

/** The name of what a script asks for: the question without the mark at its end. */
export function questionName(prompt: string): string {
  return prompt.trim().replace(/\s*[:?]+$/, "") || "Read-Host";
}
