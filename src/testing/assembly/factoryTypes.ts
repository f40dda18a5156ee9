import { construct } from "../../objects/calls/construct.ts";
import { ErrorRecord } from "../../objects/errors/ErrorRecord.ts";
import { newException } from "../../objects/errors/ExceptionObject.ts";
import { PSNoteProperty, PSScriptMethod } from "../../objects/members/PSMemberInfo.ts";
import { signaturesOf } from "../../objects/types/signatures.ts";
import { typeByName } from "../../objects/types/typeRegistry.ts";
import { GenericDictionary } from "../../objects/values/collections/GenericDictionary.ts";
import { ListObject } from "../../objects/values/collections/ListObject.ts";
import type { TypeCode } from "./TypeCode.ts";

/** What an error record of the framework says of the assertion or command that made it. */
interface ErrorFacts {
  readonly id: string;
  readonly message: string;
  readonly file: string | null;
  readonly line: string | null;
  readonly lineText: string | null;
  readonly isTerminating: boolean;
  readonly shouldResult: unknown;
}

function errorRecord(facts: ErrorFacts): ErrorRecord {
  const target = GenericDictionary.of("System.String", "System.Object", true);
  target.set("Message", facts.message);
  target.set("File", facts.file);
  target.set("Line", facts.line);
  target.set("LineText", facts.lineText);
  target.set("Terminating", facts.isTerminating);
  if (facts.shouldResult !== null) target.set("ShouldResult", facts.shouldResult);
  return new ErrorRecord(newException("System.Exception", facts.message), facts.id, "InvalidResult", target);
}

const made = (name: string) => () => construct(typeByName(name), []);

const factory: TypeCode = (row) => ({
  statics: {
    CreateNoteProperty: (name: string, value: unknown) => new PSNoteProperty(name, value),
    CreateScriptMethod: (name: string, script: unknown) => new PSScriptMethod(name, script),
    CreateDictionary: () => GenericDictionary.of("System.String", "System.Object", true),
    CreateCollection: () => ListObject.of("System.Object"),
    CreateStringBuilder: made("System.Text.StringBuilder"),
    CreateStringWriter: made("System.IO.StringWriter"),
    ...(signaturesOf(row, "statics").has("CreateRuntimeDefinedParameterDictionary")
      ? {
          CreateRuntimeDefinedParameterDictionary: made(
            "System.Management.Automation.RuntimeDefinedParameterDictionary",
          ),
        }
      : {}),
    CreateErrorRecord: (
      id: string,
      message: string,
      file: string | null,
      line: string | null,
      lineText: string | null,
      isTerminating: boolean,
      shouldResult: unknown,
    ) => errorRecord({ id, message, file, line, lineText, isTerminating, shouldResult }),
    CreateShouldErrorRecord: (
      message: string,
      file: string | null,
      line: string | null,
      lineText: string | null,
      isTerminating: boolean,
      shouldResult: unknown,
    ) => errorRecord({ id: "PesterAssertionFailed", message, file, line, lineText, isTerminating, shouldResult }),
  },
});

/** Where the framework makes objects of .NET and of the shell. */
export const factoryTypes: Readonly<Record<string, TypeCode>> = { "Pester.Factory": factory };
