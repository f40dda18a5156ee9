import type { PSError } from "../../objects/errors/PSError.ts";
import type { ScriptBlock } from "../../objects/values/ScriptBlock.ts";
import type { ViewKind } from "../views/View.ts";
import type { ErrorSettings } from "./ErrorSettings.ts";
import type { Alignment } from "./FormatData.ts";

/** One property that a Format-* cmdlet was asked for: a name or pattern, or a script, and what its hashtable said besides. */
export interface RequestedProperty {
  readonly expression: string | ScriptBlock;
  readonly label?: string;
  readonly width?: number;
  readonly alignment?: Alignment;
  readonly format?: string;
  /** Depth to which Format-Custom shows this property's own properties. */
  readonly depth?: number;
}

/** What objects are to look like: all that the parameters of the Format-* cmdlets say. */
export interface FormatRequest {
  /** null: what the objects' own views, or the number of their properties, say. */
  readonly kind: ViewKind | null;
  /** null: what the objects show by default. */
  readonly properties: readonly RequestedProperty[] | null;
  readonly groupBy?: RequestedProperty | null;
  readonly view?: string | null;
  readonly autoSize?: boolean | null;
  readonly wrap?: boolean;
  readonly hideHeaders?: boolean | null;
  readonly repeatHeader?: boolean;
  /** Wide: number of columns; 0 where it is not given. */
  readonly columns?: number;
  /** Custom: how deep objects inside of objects are shown. */
  readonly depth?: number;
  /** Whether text, errors and the like are formatted too. */
  readonly force?: boolean;
  readonly expand?: "CoreOnly" | "EnumOnly" | "Both";
  /** "#ERR" in place of a value whose expression failed. */
  readonly displayError?: boolean;
  /** The error of an expression below the object. */
  readonly showError?: boolean;
}

/** What shaping needs to know of the session. */
export interface ShapeSettings extends ErrorSettings {
  /** $FormatEnumerationLimit; negative: no limit. */
  readonly enumerationLimit: () => number;
  /** Receives errors of expressions, for $Error. */
  readonly onError?: (error: PSError) => void;
}

export const defaultRequest: FormatRequest = { kind: null, properties: null };
