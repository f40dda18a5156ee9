import type { NamedClr } from "../../objects/types/defineClr.ts";
import { typeMetadata } from "../../objects/types/typeMetadata.ts";
import { astTypeDefinition } from "./astTypes.ts";
import { codeGenerationType } from "./codeGeneration.ts";
import { emptyExtentDefinition, scriptExtentType, scriptPositionType } from "./ExtentObject.ts";
import { parseErrorType } from "./ParseErrorObject.ts";
import { psParseErrorType } from "./PSParseError.ts";
import { parserType, psParserType } from "./parserType.ts";
import { scriptRequirementsType } from "./ScriptRequirementsObject.ts";
import { typeNameTypes } from "./TypeNameObject.ts";
import { psTokenDefinition } from "./tokens/psTokens.ts";
import { tokenTypes } from "./tokens/TokenObject.ts";
import { tokenTraitsType } from "./tokens/tokenTraits.ts";
import { variablePathType } from "./VariablePathObject.ts";
import { visitorTypes } from "./visitorTypes.ts";

const definitions = new Map<string, NamedClr<never>>(
  [
    ...tokenTypes,
    ...typeNameTypes,
    scriptExtentType,
    emptyExtentDefinition,
    scriptPositionType,
    parseErrorType,
    parserType,
    scriptRequirementsType,
    codeGenerationType,
    tokenTraitsType,
    psParserType,
    psParseErrorType,
    psTokenDefinition,
    variablePathType,
  ].map((definition) => [definition.name.toLowerCase(), definition]),
);

/** The type of the parser and its trees with a full name in lower case; null: there is none. */
export function languageType(foldedName: string): NamedClr | null {
  const known = definitions.get(foldedName);
  if (known) return known as NamedClr;
  const metadata = typeMetadata(foldedName);
  if (!metadata) return null;
  const shortName = metadata.name.slice(metadata.name.lastIndexOf(".") + 1);
  if (shortName.endsWith("Ast")) return astTypeDefinition(metadata) as NamedClr;
  return visitorTypes[shortName]?.() ?? null;
}
