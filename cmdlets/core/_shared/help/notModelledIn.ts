import type { ParameterSetView } from "../../../../src/command/services/CommandService.ts";

/** A note on the parameters that exist but end in NotModelled. */
export function notModelledIn(sets: readonly ParameterSetView[]): string[] {
  const names = new Set(
    sets.flatMap((set) =>
      set.parameters.filter((parameter) => parameter.notModelled).map((parameter) => parameter.name),
    ),
  );
  return names.size === 0 ? [] : [`Not modelled: -${[...names].join(", -")}.`];
}
