import { GetAppInstanceGroup } from "../../../../api/generated/appstream";
import { implement } from "../../../core/handler";
import { cut } from "../wire-fields";
import { readGroup } from "./find-group";
import { GET_FIELDS } from "./group";
import { groupView } from "./group-view";

/** The name of the answer's field is a plural, its value one object. */
export const getAppInstanceGroup = implement(GetAppInstanceGroup, (request, context) => ({
  AppInstanceGroupModels: cut(GET_FIELDS, groupView(context, readGroup(context, request))),
}));
