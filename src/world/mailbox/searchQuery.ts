import { instantMilliseconds } from "../../base/instant.ts";
import { ownEntry } from "../../base/ownEntry.ts";
import { nounError } from "../nouns/messages/nounMessages.ts";
import { readMoment } from "../values/text/readMoment.ts";
import type { MailboxItem } from "./MailboxItem.ts";
import { mailboxError } from "./mailboxMessages.ts";

type ItemTest = (item: MailboxItem) => boolean;

/**
 * A search query as a test of items: words and `property:value` terms, joined by AND, OR, NOT and parentheses; terms side
 * by side are joined by AND. Properties: subject, body, from, to, participants, kind, received (`received:2013-08-01`, `>=`, `..`),
 * size, isread, importance, category. Values may stand in quotation marks and end in `*`. Throws QueryInvalid.
 */
export function itemTest(query: string): ItemTest {
  const tokens = [...query.matchAll(/\(|\)|(?:[\w]+[:<>=]+)?(?:"[^"]*"|[^\s()"]+)/g)].map(([token]) => token);
  let at = 0;
  const any = (): ItemTest => {
    let test = all();
    while (tokens[at]?.toUpperCase() === "OR") {
      at++;
      const [left, right] = [test, all()];
      test = (item) => left(item) || right(item);
    }
    return test;
  };
  const all = (): ItemTest => {
    let test = one();
    while (at < tokens.length && tokens[at] !== ")" && tokens[at].toUpperCase() !== "OR") {
      if (tokens[at].toUpperCase() === "AND") at++;
      const [left, right] = [test, one()];
      test = (item) => left(item) && right(item);
    }
    return test;
  };
  const one = (): ItemTest => {
    const token = tokens[at++];
    if (token === undefined || token === ")") throw mailboxError("QueryInvalid", { query });
    if (token.toUpperCase() === "NOT") {
      const inner = one();
      return (item) => !inner(item);
    }
    if (token !== "(") return term(token, query);
    const inner = any();
    if (tokens[at++] !== ")") throw mailboxError("QueryInvalid", { query });
    return inner;
  };
  if (query.trim() === "") return () => true;
  const test = any();
  if (at < tokens.length) throw mailboxError("QueryInvalid", { query });
  return test;
}

function term(token: string, query: string): ItemTest {
  const [, property, operator = ":", text = token] = /^(\w+)(:[<>]=?|[:<>=]+)(.*)$/s.exec(token) ?? [];
  const value = text.replace(/^"|"$/g, "").toLowerCase();
  if (property === undefined)
    return (item) => [item.subject, item.body ?? "", ...participants(item)].some((each) => has(each, value));
  switch (property.toLowerCase()) {
    case "subject":
      return (item) => has(item.subject, value);
    case "body":
      return (item) => has(item.body ?? "", value);
    case "from":
      return (item) => has(item.from, value);
    case "to":
      return (item) => item.to.some((each) => has(each, value));
    case "participants":
      return (item) => participants(item).some((each) => has(each, value));
    case "kind":
      return kindTest(value);
    case "isread":
      return (item) => item.isRead === (value === "true");
    case "recipients":
      return (item) => item.to.some((each) => has(each, value));
    case "received":
    case "sent":
    case "date":
      return moments(operator, value, query);
    case "importance":
      return (item) => (item.importance ?? "Normal").toLowerCase() === value;
    case "category":
      return (item) => (item.categories ?? []).some((each) => has(each, value));
    case "size":
      return (item) => compare(item.size, operator, Number(value));
    default:
      throw nounError("NotModelled", { what: `The search property ${property}` });
  }
}

const kinds: Readonly<Record<string, string>> = {
  email: "IPM.Note",
  meetings: "IPM.Schedule",
  tasks: "IPM.Task",
  contacts: "IPM.Contact",
  notes: "IPM.StickyNote",
  journals: "IPM.Activity",
};

/** Whether an item is of a kind, by the name that queries have for it. */
export function kindTest(kind: string): ItemTest {
  const messageClass = ownEntry(kinds, kind.toLowerCase()) ?? "";
  return (item) => messageClass !== "" && item.messageClass.startsWith(messageClass);
}

function participants({ from, to }: MailboxItem): readonly string[] {
  return [from, ...to];
}

function has(text: string, wanted: string): boolean {
  return text.toLowerCase().includes(wanted.replace(/\*$/, ""));
}

function moments(operator: string, value: string, query: string): ItemTest {
  const day = 86_400_000;
  const [from, to = null] = value.split("..").map(readMoment);
  if (Number.isNaN(from) || (to !== null && Number.isNaN(to))) throw mailboxError("QueryInvalid", { query });
  const time = (item: MailboxItem): number => instantMilliseconds(item.received);
  if (to !== null) return (item) => time(item) >= from && time(item) < to + day;
  if (operator === ":" || operator === "=") return (item) => time(item) >= from && time(item) < from + day;
  return (item) => compare(time(item), operator, from);
}

function compare(left: number, operator: string, right: number): boolean {
  const sign = operator.replace(/^:(?=.)/, "");
  if (sign === ">") return left > right;
  if (sign === "<") return left < right;
  if (sign === ">=") return left >= right;
  return sign === "<=" ? left <= right : left === right;
}
