import { type Argument, bareParameter, named, positional } from "../../binding/Argument.ts";

/** Arguments from a list, whose texts that look like parameters are such: "-Path", "-Path:x", "-Path:" before its value. */
export function writtenArguments(list: readonly unknown[]): Argument[] {
  const made: Argument[] = [];
  for (let index = 0; index < list.length; index++) {
    const value = list[index];
    if (typeof value !== "string" || !/^[-\u2013-\u2015]./.test(value)) {
      made.push(positional(value));
      continue;
    }
    const [, name, colon, rest] = /^.([^:]*)(:?)(.*)$/s.exec(value) ?? ["", "", "", "", ""];
    if (rest !== "") made.push(named(name, rest));
    else if (colon !== "" && index + 1 < list.length) made.push(named(name, list[++index]));
    else made.push(bareParameter(`${name}${colon}`, null));
  }
  return made;
}
