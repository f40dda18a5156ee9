import { checkNotNull } from "../../errors/argumentChecks.ts";
import { ExceptionObject } from "../../errors/ExceptionObject.ts";
import { ClrException } from "../../errors/PSError.ts";
import { type JsonSource, StrictJsonFault, StrictJsonReader } from "../../json/StrictJsonReader.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { lazyType } from "../../types/lazyType.ts";
import { typeByName } from "../../types/typeRegistry.ts";
import { ClrObject } from "../../values/ClrObject.ts";

/** A value of a document. */
export class JsonElement extends ClrObject {
  constructor(readonly node: JsonSource) {
    super();
  }

  get clrType(): ClrType {
    return elementType();
  }
}

export class JsonProperty extends ClrObject {
  constructor(
    readonly name: string,
    readonly value: JsonElement,
  ) {
    super();
  }

  get clrType(): ClrType {
    return propertyType();
  }
}

export class JsonDocument extends ClrObject {
  constructor(readonly root: JsonElement) {
    super();
  }

  get clrType(): ClrType {
    return documentType();
  }
}

/** Reads a JSON text; throws JsonReaderException for what is none. */
export function readSource(text: string | null): JsonSource {
  checkNotNull(text, "utf8Json");
  try {
    return new StrictJsonReader(text as string).read();
  } catch (error) {
    if (!(error instanceof StrictJsonFault)) throw error;
    throw new ClrException(new ExceptionObject(readerException(), error.message));
  }
}

const readerException = () => typeByName("System.Text.Json.JsonReaderException");
const elementType = lazyType("System.Text.Json.JsonElement");
const propertyType = lazyType("System.Text.Json.JsonProperty");
const documentType = lazyType("System.Text.Json.JsonDocument");
