import { encodeUrl } from "../../text/urlEncoding.ts";
import { defineClr } from "../../types/defineClr.ts";
import type { QueryCollection } from "../System.Collections.Specialized/QueryCollection.ts";

function queryText(self: QueryCollection): string {
  const pairs = self.entries.flatMap(({ name, values }) =>
    values.map((value) => (name === null ? "" : `${encodeUrl(name, true)}=`) + encodeUrl(value, true)),
  );
  return pairs.join("&");
}

export default defineClr<QueryCollection>({
  base: "System.Collections.Specialized.NameValueCollection",
  toText: queryText,
});
