import type { Values } from "../nouns/defineNoun.ts";
import definition from "../nouns/PartnerApplication.ts";
import { getRow } from "../nouns/rows/findRow.ts";
import type { NounRow } from "../nouns/rows/NounRow.ts";
import { changeRow, createRow, type RowUpdate } from "../nouns/rows/writeRow.ts";
import type { World } from "../World.ts";

/** An application that may talk to the organisation's servers with tokens of its own. */
export interface PartnerApplication extends NounRow {
  readonly values: Values & {
    readonly ApplicationIdentifier?: string;
    readonly AuthMetadataUrl?: string;
    readonly Enabled?: boolean;
  };
}

/** By name, GUID, distinguished name, canonical name or application identifier. */
export function getPartnerApplication(world: World, identity: string): PartnerApplication {
  return getRow(world, definition, identity) as PartnerApplication;
}

export function newPartnerApplication(world: World, name: string, given: Values): PartnerApplication {
  return createRow(world, definition, { name, values: newPartnerApplicationValues(given) }) as PartnerApplication;
}

/** What is not given takes the defaults of the product: enabled, and served by an authorization server without a document. */
export function newPartnerApplicationValues(given: Values): Values {
  return { Enabled: true, UseAuthServer: !given.AuthMetadataUrl, ...given };
}

export function setPartnerApplication(
  world: World,
  current: PartnerApplication,
  changes: Values,
  newName?: string,
): RowUpdate {
  return changeRow(world, definition, current, changes, newName);
}
