import type { QueryCollection } from "../model/QueryCollection.ts";
import { defineType } from "../model/TypeDefinition.ts";
import { encodeUrl } from "../text/urlEncoding.ts";

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
