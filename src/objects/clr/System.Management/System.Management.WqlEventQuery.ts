import { defineClr } from "../../types/defineClr.ts";
import { PropertyBag } from "../../values/PropertyBag.ts";
import { TimeSpan } from "../../values/time/TimeSpan.ts";

/** A query by its parts, as the class puts them together. */
export function wqlEventQuery(eventClass: string, within: TimeSpan | null = null, condition = ""): PropertyBag {
  const isQuery = /^\s*select\s/i.test(eventClass);
  const seconds = within === null || within.ticks === 0n ? "" : ` within ${Number(within.ticks) / 10_000_000}`;
  const text = isQuery ? eventClass : `select * from ${eventClass}${seconds}${condition && ` where ${condition}`}`;
  return new PropertyBag("System.Management.WqlEventQuery", {
    QueryLanguage: "WQL",
    QueryString: text,
    EventClassName: isQuery ? (/\sfrom\s+(\w+)/i.exec(text)?.[1] ?? "") : eventClass,
    Condition: condition,
    WithinInterval: within ?? new TimeSpan(0n),
  });
}

export default defineClr<PropertyBag>({
  holds: ["string EventClassName {get;set;}", "string Condition {get;set;}", "timespan WithinInterval {get;set;}"],
  base: "System.Management.EventQuery",
  constructors: {
    "(string queryOrEventClassName)": (text: string) => wqlEventQuery(text),
    "(string eventClassName, string condition)": (name: string, condition: string) =>
      wqlEventQuery(name, null, condition),
    "(string eventClassName, timespan withinInterval)": (name: string, within: TimeSpan) => wqlEventQuery(name, within),
    "(string eventClassName, timespan withinInterval, string condition)": (
      name: string,
      within: TimeSpan,
      condition: string,
    ) => wqlEventQuery(name, within, condition),
  },
});
