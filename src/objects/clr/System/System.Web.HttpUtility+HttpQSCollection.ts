import { encodeUrl } from "../../text/urlEncoding.ts";
import { defineType } from "../../types/TypeDefinition.ts";
import type { QueryCollection } from "../System.Collections.Specialized/QueryCollection.ts";

function queryText(self: QueryCollection): string {
  const pairs = self.entries.flatMap(({ name, values }) =>
    values.map((value) => (name === null ? "" : `${encodeUrl(name, true)}=`) + encodeUrl(value, true)),
  );
  return pairs.join("&");
}

export default defineType<QueryCollection>({
  name: "System.Web.HttpUtility+HttpQSCollection",
  base: "System.Collections.Specialized.NameValueCollection",
  methods: { "string ToString()": queryText },
  toText: queryText,
});
