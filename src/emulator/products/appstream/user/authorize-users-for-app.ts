import { AuthorizeUsersForApp } from "../../../../api/generated/appstream";
import { implement } from "../../../core/handler";
import { checkRules, type Rules } from "../../../core/rules";
import { errors } from "../errors";
import { findGroup } from "../group/find-group";
import { groupKind } from "../group/group";
import { appsOf } from "../group/group-view";
import { checkLength } from "../list-limit";
import { withChanges } from "./with-changes";

const RULES: Rules = { UserMeta: { Type: { oneOf: ["simple", "ad"], ignoreCase: true } } };
const MOST_USERS = 100;

/** Adds and takes away users of one application. Without any names, nothing changes. */
export const authorizeUsersForApp = implement(AuthorizeUsersForApp, (request, context) => {
  const { AppId, AuthorizeUserIds, UnAuthorizeUserIds } = request;
  checkLength("AuthorizeUserIds", AuthorizeUserIds, MOST_USERS);
  checkLength("UnAuthorizeUserIds", UnAuthorizeUserIds, MOST_USERS);
  checkRules(RULES, "UserMeta", { ...request.UserMeta });
  const group = findGroup(context, request);
  if (!appsOf(context, group.attributes.AppCenterImageId).some((app) => app.AppId === AppId)) {
    throw errors.appNotFound(AppId);
  }
  const { AppUsers = {} } = group.attributes;
  const users = withChanges(AppUsers[AppId] ?? [], AuthorizeUserIds, UnAuthorizeUserIds);
  context.store.of(groupKind).update(group.id, { AppUsers: { ...AppUsers, [AppId]: users } });
  return {};
});
