import { defineClientAccess } from "./defineClientAccess.ts";

export default defineClientAccess("ClientAccessServer", "Client Access server");
