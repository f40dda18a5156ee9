import { shouldDefinition } from "../should/shouldDefinition.ts";

export default shouldDefinition([]);
