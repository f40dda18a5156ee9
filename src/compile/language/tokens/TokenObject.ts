import type { Extent } from "../../../diag/Extent.ts";
import { extentText } from "../../../diag/Extent.ts";
import type { ClrType } from "../../../objects/types/ClrType.ts";
import type { NamedClr } from "../../../objects/types/defineClr.ts";
import { typeByName } from "../../../objects/types/typeRegistry.ts";
import { ClrObject } from "../../../objects/values/ClrObject.ts";
import { ListObject } from "../../../objects/values/collections/ListObject.ts";
import type { Token } from "../../../syntax/lexer/Token.ts";
import { makeVariablePath } from "../../../syntax/parser/expressions/variables.ts";
import { constantValue } from "../../expressions/expressions.ts";
import { ExtentObject } from "../ExtentObject.ts";
import { VariablePathObject } from "../VariablePathObject.ts";
import { flagsValue } from "./tokenFlags.ts";
import { tokenKindTraits } from "./tokenKinds.ts";

/** A token as a value of a script, with the .NET class for what it is. */
export class TokenObject extends ClrObject {
  constructor(
    readonly kind: string,
    readonly className: string,
    readonly extent: Extent,
    /** Names of TokenFlags. */
    readonly flags: readonly string[],
    /** The lexer's token; null for comments, line continuations and keywords that the tree only names. */
    readonly token: Token | null,
    readonly nested: readonly TokenObject[] | null = null,
  ) {
    super();
  }

  get clrType(): ClrType {
    return typeByName(`System.Management.Automation.Language.${this.className}`);
  }

  get text(): string {
    return extentText(this.extent);
  }
}

/** The keyword at the beginning of a statement. */
export function keywordToken({ source, start }: Extent, kind: string): TokenObject {
  const { text, flags } = tokenKindTraits(kind);
  return new TokenObject(kind, "Token", { source, start, end: start + text.length }, flags, null);
}

const language = "System.Management.Automation.Language";

const variablePath = (self: TokenObject) => makeVariablePath(self.token?.value ?? "");

const properties = {
  Text: (self: TokenObject) => self.text,
  TokenFlags: (self: TokenObject) => flagsValue(self.flags),
  Kind: (self: TokenObject) => self.kind,
  HasError: (self: TokenObject) => self.flags.includes("TokenInError"),
  Extent: (self: TokenObject) => new ExtentObject(self.extent),
};

const ownProperties: Readonly<Record<string, Readonly<Record<string, (self: TokenObject) => unknown>>>> = {
  Token: {},
  RedirectionToken: {},
  InputRedirectionToken: {},
  NumberToken: { Value: (self) => constantValue(self.token?.number ?? null) },
  StringToken: { Value: (self) => self.token?.value },
  StringLiteralToken: { Value: (self) => self.token?.value },
  StringExpandableToken: {
    Value: (self) => self.token?.value,
    NestedTokens: (self) =>
      self.nested &&
      new ListObject(typeByName(`System.Collections.ObjectModel.ReadOnlyCollection[${language}.Token]`), [
        ...self.nested,
      ]),
  },
  VariableToken: {
    Name: (self) => variablePath(self).unqualifiedPath,
    VariablePath: (self) => new VariablePathObject(variablePath(self)),
  },
  ParameterToken: {
    ParameterName: (self) => self.token?.value,
    UsedColon: (self) => self.token?.usedColon,
  },
  LabelToken: { LabelText: (self) => self.token?.value },
  FileRedirectionToken: {
    FromStream: (self) => self.token?.redirection?.from,
    Append: (self) => self.token?.redirection?.append,
  },
  MergingRedirectionToken: {
    FromStream: (self) => self.token?.redirection?.from,
    ToStream: (self) => self.token?.redirection?.to,
  },
};

export const tokenTypes: readonly NamedClr<TokenObject>[] = Object.entries(ownProperties).map(([name, own]) => ({
  name: `${language}.${name}`,
  ...(name === "Token" ? { toText: (self: TokenObject) => (self.kind === "EndOfInput" ? "<eof>" : self.text) } : {}),
  properties: { ...own, ...properties },
}));
