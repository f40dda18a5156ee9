import type { ClrType } from "../../types/ClrType.ts";
import { lazyType } from "../../types/lazyType.ts";
import { NameValueCollection } from "../System.Collections.Specialized/NameValueCollection.ts";

/** The headers of a request or an answer: names without case, each with one or several values. */
export class WebHeaderCollection extends NameValueCollection {
  override get clrType(): ClrType {
    return headersType();
  }
}

const headersType = lazyType("System.Net.WebHeaderCollection");
