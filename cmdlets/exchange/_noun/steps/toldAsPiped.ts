import { objectNotFound } from "../../../../src/world/directory/objectNotFound.ts";
import { WorldError } from "../../../../src/world/WorldError.ts";
import type { NounCall } from "./onNoun.ts";

/** An object from the pipeline that isn't there, or not of the kind wanted, is told by what it shows, not by its GUID. */
export function toldAsPiped({ world, given }: Pick<NounCall, "world" | "given">, error: unknown): unknown {
  const piped = given.get("Identity");
  const isPiped = typeof piped === "object" && piped?.is === "object" && piped.guid !== null;
  return error instanceof WorldError && isPiped && error.data.id === piped.guid && error.id === "ObjectNotFound"
    ? objectNotFound(world, piped.text)
    : error;
}
