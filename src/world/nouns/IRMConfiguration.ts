import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "IRMConfiguration",
  kind: "singleton",
  called: "IRM configuration",
  parameters: {
    RefreshServerCertificates: { accepted: "No server keeps certificates of a rights management service." },
  },
  directory: {
    containers: ["Transport Settings"],
    objectClass: ["top", "msExchControlPointConfig"],
    exchangeVersion: "0.1 (8.0.535.0)",
  },
  // As 2016 and 2019 show it.
  stock: () => [{ name: "ControlPoint Config" }],
  source: "observed",
});
