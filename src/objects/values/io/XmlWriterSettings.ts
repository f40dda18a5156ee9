import type { ClrType } from "../../types/ClrType.ts";
import { lazyType } from "../../types/lazyType.ts";
import { ClrObject } from "../ClrObject.ts";
import { type Encoding, encodings } from "./Encoding.ts";

/** How an XmlWriter lays out what it writes. */
export class XmlWriterSettings extends ClrObject {
  indent = false;
  indentChars = "  ";
  /** Null: the system's. */
  newLineChars: string | null = null;
  newLineOnAttributes = false;
  omitDeclaration = false;
  closeOutput = false;
  encoding: Encoding = encodings.utf8;

  get clrType(): ClrType {
    return settingsType();
  }

  clone(): XmlWriterSettings {
    return Object.assign(new XmlWriterSettings(), this);
  }
}

const settingsType = lazyType("System.Xml.XmlWriterSettings");
