"""Who may open what of a group, the sessions in which they do so, and what is done to the group meanwhile."""

from alibabacloud_appstream_center20210901 import models

from appstream_client import CLOUD_APP, REGION, client, delete_group, find_group, find_image, published
from conformance import eventually, refusal

PAGE = {"product_type": CLOUD_APP, "page_number": 1, "page_size": 100}


def access():
    group_id = published(
        app_instance_group_name="access",
        auth_mode="App",
        charge_type="PostPaid",
        runtime_policy=models.CreateAppInstanceGroupRequestRuntimePolicy(debug_mode="ON"),
        network=models.CreateAppInstanceGroupRequestNetwork(strategy_type="Mixed"),
    )
    app_id = authorize_for_app(group_id)
    authorize_for_group(group_id)
    session_id = connect(group_id, app_id)
    unbind(group_id, session_id)
    debug(group_id)
    upgrade(group_id)
    delete_group(group_id)


def authorize_for_app(group_id):
    apps = client.list_apps_by_app_instance_group_id(
        models.ListAppsByAppInstanceGroupIdRequest(app_instance_group_id=group_id, **PAGE)
    ).apps
    app_id = next(app.app_id for app in apps if app.app_name == "Terminal")

    def authorize(app, **users):
        return client.authorize_users_for_app(
            models.AuthorizeUsersForAppRequest(
                app_id=app,
                app_instance_group_id=group_id,
                product_type=CLOUD_APP,
                user_meta=models.AuthorizeUsersForAppRequestUserMeta(type="simple"),
                **users
            )
        )

    def users_of(app):
        request = models.ListAuthorizedUsersRequest(app_instance_group_id=group_id, app_id=app, **PAGE)
        users = client.list_authorized_users(request).users
        assert {user.app_id for user in users} <= {app}
        return sorted(user.end_user_id for user in users)

    authorize(app_id, authorize_user_ids=["ada", "alan"])
    authorize(app_id, authorize_user_ids=["grace"], un_authorize_user_ids=["alan"])
    assert users_of(app_id) == ["ada", "grace"]
    assert [users_of(app.app_id) for app in apps if app.app_id != app_id] == [[]]
    error = refusal(lambda: authorize("ca-none", authorize_user_ids=["ada"]))
    assert error.code == "InvalidAppId.NotFound", error

    of_ada = client.list_authorized_apps_by_user(
        models.ListAuthorizedAppsByUserRequest(end_user_id="ada", **PAGE)
    )
    assert [(app.app_id, app.authorized_user_count) for app in of_ada.apps] == [(app_id, 2)]
    to_all = client.list_published_apps(models.ListPublishedAppsRequest(app_instance_group_id=group_id, **PAGE))
    assert sorted(app.app_id for app in to_all.apps) == sorted(app.app_id for app in apps)
    request = models.ListPublishedAppsRequest(app_instance_group_id=group_id, exclude_user_id="ada", **PAGE)
    assert app_id not in [app.app_id for app in client.list_published_apps(request).apps]
    return app_id


def authorize_for_group(group_id):
    client.authorize_instance_group(
        models.AuthorizeInstanceGroupRequest(
            app_instance_group_id=group_id,
            product_type=CLOUD_APP,
            authorize_user_ids=["edsger"],
            authorize_user_group_ids=["ug-design"],
        )
    )
    user_groups = client.list_authorized_user_groups(
        models.ListAuthorizedUserGroupsRequest(app_instance_group_id=group_id, group_id="ug-design", **PAGE)
    ).user_groups
    assert [(each.group_id, each.auth_mode) for each in user_groups] == [("ug-design", "App")]

    def groups_of(user):
        request = models.ListAuthorizedAppInstanceGroupByUserRequest(end_user_id=user, **PAGE)
        found = client.list_authorized_app_instance_group_by_user(request).app_instance_group_models
        return [each.app_instance_group_id for each in found]

    assert (groups_of("edsger"), groups_of("ada")) == ([group_id], [])
    request = models.ListPublishedAppInstanceGroupRequest(app_name="Terminal", **PAGE)
    listed = client.list_published_app_instance_group(request).app_instance_group_models
    assert group_id in [each.app_instance_group_id for each in listed]


def connect(group_id, app_id):
    def ticket_request(user, task_id=None):
        return models.GetConnectionTicketRequest(
            app_id=app_id,
            app_instance_group_id_list=[group_id],
            end_user_id=user,
            product_type=CLOUD_APP,
            task_id=task_id,
        )

    error = refusal(lambda: client.get_connection_ticket(ticket_request("mallory")))
    assert error.code == "TryBind.NoCandidateAppInstanceGroup", error
    started = client.get_connection_ticket(ticket_request("ada"))
    answer = eventually(
        lambda: client.get_connection_ticket(ticket_request("ada", started.task_id)),
        lambda answer: answer.task_status == "Finished",
    )
    assert (answer.app_instance_group_id, answer.biz_region_id) == (group_id, REGION)
    assert answer.ticket
    sessions = client.list_app_instances(
        models.ListAppInstancesRequest(app_instance_group_id=group_id, user_id_list=["ada"])
    ).app_instance_models
    assert [each.app_instance_id for each in sessions] == [answer.app_instance_id]
    return answer.app_instance_id


def unbind(group_id, session_id):
    def bound():
        request = models.ListBindInfoRequest(app_instance_group_id_list=[group_id])
        return [(each.user_id, each.app_instance_id) for each in client.list_bind_info(request).bind_info_models]

    assert bound() == [("ada", session_id)]
    # One that a user has is not deleted.
    [deletion] = client.delete_app_instances(
        models.DeleteAppInstancesRequest(
            app_instance_group_id=group_id, app_instance_ids=[session_id], product_type=CLOUD_APP
        )
    ).delete_app_instance_models
    assert (deletion.app_instance_id, deletion.success) == (session_id, False)
    assert deletion.code == "InvalidAppInstance.StatusInvalid"
    request = models.UnbindRequest(
        app_instance_group_id=group_id, app_instance_id=session_id, end_user_id="ada", product_type=CLOUD_APP
    )
    client.unbind(request)
    assert bound() == []
    error = refusal(lambda: client.unbind(request))
    assert error.code == "RegionUnBind.Fail", error


def debug(group_id):
    opened = client.get_debug_app_instance(models.GetDebugAppInstanceRequest(group_id, CLOUD_APP))
    assert (opened.app_instance_group_id, opened.app_id) == (group_id, "__DEBUG_APP")
    image_id = client.create_image_from_app_instance_group(
        models.CreateImageFromAppInstanceGroupRequest(
            app_center_image_name="of a group", app_instance_group_id=group_id, product_type=CLOUD_APP
        )
    ).image_id
    image = eventually(lambda: find_image(image_id), lambda found: found.status == "AVAILABLE")
    assert (image.image_name, image.image_type) == ("of a group", "User")


def upgrade(group_id):
    waiting = find_group(group_id).ota_info
    request = models.ListOtaTaskRequest(
        app_instance_group_id=group_id, ota_type="Fota", page_number=1, page_size=10
    )
    assert [task.task_id for task in client.list_ota_task(request).task_list] == [waiting.task_id]
    approved = client.approve_ota_task(
        models.ApproveOtaTaskRequest(
            app_instance_group_id=group_id,
            biz_region_id=REGION,
            ota_type="Fota",
            start_time="2022-08-04T14:36Z",
            task_id=waiting.task_id,
        )
    )
    assert (approved.code, approved.message) == ("success", None)
    task = client.get_ota_task_by_task_id(models.GetOtaTaskByTaskIdRequest(waiting.task_id))
    assert (task.ota_version, task.task_start_time) == (waiting.new_ota_version, "2022-08-04T14:36Z")
    starts = {task.task_id: task.task_start_time for task in client.list_ota_task(request).task_list}
    assert starts[waiting.task_id] == "2022-08-04T14:36Z"
    eventually(lambda: find_group(group_id).ota_info, lambda info: info.ota_version == waiting.new_ota_version)


def subscription():
    group_id = published(app_instance_group_name="subscription", charge_type="PrePaid", auto_pay=True)
    what = {"app_instance_group_id": group_id, "product_type": CLOUD_APP}
    period = {"period": 1, "period_unit": "Month"}
    price = client.get_resource_renew_price(models.GetResourceRenewPriceRequest(**what, **period)).data.price
    assert float(price.trade_price) > 0
    before = find_group(group_id).expired_time
    renewal = client.renew_app_instance_group(models.RenewAppInstanceGroupRequest(auto_pay=True, **what, **period))
    assert renewal.order_id and renewal.code is None
    assert find_group(group_id).expired_time > before

    def buy(amount):
        node_pool = models.ModifyNodePoolAmountRequestNodePool(
            node_amount=amount, pre_paid_node_amount_modify_mode="EXPAND_FROM_POST_PAID_EXPLICIT"
        )
        return client.modify_node_pool_amount(models.ModifyNodePoolAmountRequest(node_pool=node_pool, **what))

    assert buy(2).data.order_id
    nodes = client.list_nodes(models.ListNodesRequest(page_number=1, page_size=10, **what)).node_models
    assert [node.charge_type for node in nodes] == ["PrePaid", "PrePaid"]
    error = refusal(lambda: buy(2))
    assert error.code == "InvalidAmount.UnIncrease", error
    # A subscription cannot be deleted: it ends when it expires.
    error = refusal(lambda: client.delete_app_instance_group(models.DeleteAppInstanceGroupRequest(group_id, CLOUD_APP)))
    assert error.code.startswith("OperationDenied."), error
