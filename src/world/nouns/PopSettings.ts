import { defineMailProtocol } from "./protocol/defineMailProtocol.ts";

export default defineMailProtocol({
  noun: "PopSettings",
  protocol: "POP",
  version: "Pop3",
  securePort: 995,
  plainPort: 110,
});
