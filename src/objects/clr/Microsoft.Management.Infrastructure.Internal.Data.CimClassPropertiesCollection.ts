import { cimCollectionType } from "./cimCollectionType.ts";

export default cimCollectionType("CimClassPropertiesCollection", "CimPropertyDeclaration");
