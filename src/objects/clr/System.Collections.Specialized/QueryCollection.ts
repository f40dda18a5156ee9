import type { ClrType } from "../../types/ClrType.ts";
import { lazyType } from "../../types/lazyType.ts";
import { NameValueCollection } from "./NameValueCollection.ts";

/** What ParseQueryString gives: a NameValueCollection whose text is a query string. */
export class QueryCollection extends NameValueCollection {
  override get clrType(): ClrType {
    return queryType();
  }
}

const queryType = lazyType("System.Web.HttpUtility+HttpQSCollection");
