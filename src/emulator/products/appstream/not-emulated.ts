/**
 * What the emulator leaves out: models, their providers and templates, and the agents' runtimes that use them. The
 * vendor documents neither how they come about nor their states, and nothing on a stack stands for them.
 */
export const NOT_EMULATED: readonly string[] = [
  "BatchCreateLlmTemplates",
  "ConfigResourceGroupModelTemplate",
  "ConfigRuntimeChannel",
  "ConfigRuntimeModelTemplate",
  "CreateModelProviderTemplate",
  "CreateModelTemplate",
  "DeleteLlmTemplate",
  "DeleteModelProviderTemplate",
  "DeleteModelTemplate",
  "GetModelProviderTemplate",
  "GetRuntimeChannel",
  "GetRuntimeModelConfig",
  "ListDesktopAgentRuntime",
  "ListLlmTemplates",
  "ListModelProviderEndpoints",
  "ListModelProviderTemplates",
  "ListModelTemplateResourceGroup",
  "ListModelTemplates",
  "RemoveResourceGroupModelTemplate",
  "RemoveRuntimeChannel",
  "RemoveRuntimeModelTemplate",
  "UpdateModelProviderTemplate",
  "UpdateModelTemplate",
];
