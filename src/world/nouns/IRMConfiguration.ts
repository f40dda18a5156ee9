import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "IRMConfiguration",
  kind: "singleton",
  called: "IRM configuration",
  parameters: {
    RefreshServerCertificates: { accepted: "No server keeps certificates of a rights management service." },
  },
  stock: () => [{ name: "IRM Configuration" }],
  source: "inferred",
});
