import { localCodes, WuyingError } from "../../api";
import * as appstream from "../../api/generated/appstream";
import { programFunction } from "../../program/function";
import { CLOUD_APP } from "../../provider/appstream/product";

export interface GetDebugAppInstanceArgs {
  /** Id of a delivery group whose `runtimePolicy.debugMode` is `ON`. */
  readonly appInstanceGroupId: string;
  /** Default: `CloudApp`. */
  readonly productType?: string;
}

export interface GetDebugAppInstanceResult {
  /** Lets whoever has it in, once and within three minutes; of several codes only the last one counts. */
  readonly authCode: string;
  /** The application to connect to. */
  readonly appId: string | undefined;
  readonly appInstanceGroupId: string | undefined;
  readonly appInstanceId: string | undefined;
  readonly appVersion: string | undefined;
  /** The user to connect as. */
  readonly userId: string | undefined;
}

export const debugInstance = programFunction<GetDebugAppInstanceArgs, GetDebugAppInstanceResult>({
  token: "appstream:getDebugAppInstance",
  args: { appInstanceGroupId: { type: "string", required: true }, productType: { type: "string" } },
  secret: true,
  async run(args, { call }) {
    const answer = await call(appstream.GetDebugAppInstance, {
      AppInstanceGroupId: args.appInstanceGroupId,
      ProductType: args.productType ?? CLOUD_APP,
    });
    if (!answer.AuthCode) {
      throw new WuyingError({
        product: "appstream-center",
        operation: "GetDebugAppInstance",
        code: localCodes.unreadable,
        detail: `the cloud gave no code for group ${args.appInstanceGroupId}`,
        requestId: answer.RequestId,
      });
    }
    return {
      authCode: answer.AuthCode,
      appId: answer.AppId,
      appInstanceGroupId: answer.AppInstanceGroupId,
      appInstanceId: answer.AppInstanceId,
      appVersion: answer.AppVersion,
      userId: answer.UserId,
    };
  },
});
