import { managementCollectionType } from "./managementCollectionType.ts";

export default managementCollectionType("MethodData");
