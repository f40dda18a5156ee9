import { defineClientAccess } from "./defineClientAccess.ts";

export default defineClientAccess("ClientAccessService", "Client Access service");
