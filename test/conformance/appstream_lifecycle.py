"""Takes delivery groups, workstations and images of App Streaming through their lives with the vendor's SDK.

It goes through every operation that the emulator answers, partly in the modules that it imports.
"""

from datetime import date, timedelta

from alibabacloud_appstream_center20210901 import models
from alibabacloud_appstream_center20210901.client import Client

from appstream_access import access, subscription
from appstream_account import account
from appstream_browser import browsers
from appstream_client import (
    CLOUD_APP,
    OFFICE_SITE,
    REGION,
    WORKSTATION,
    client,
    delete_group,
    find_group,
    find_image,
    find_server,
    find_servers,
    reach,
    system_images,
)
from conformance import connect, eventually, refusal


def life():
    account()
    group_of_desktops()
    workstation_and_image()
    subscribed_workstation()
    access()
    subscription()
    browsers()


def group_of_desktops():
    image_id, other_image_id = [image.image_id for image in system_images(CLOUD_APP)[:2]]
    group_id, pool_id = create_group(image_id)
    modify_group(group_id, pool_id)
    modify_pool(group_id, pool_id)
    list_groups(group_id)
    modify_policy(group_id)
    update_group_image(group_id, other_image_id)
    authorize_users(group_id)
    tag_cloud_resources(group_id)
    tag_resources(group_id)
    delete_group(group_id)


def create_group(image_id):
    request = models.CreateAppInstanceGroupRequest(
        product_type=CLOUD_APP,
        app_center_image_id=image_id,
        app_instance_group_name="研发 group ~*+ & 100%",
        auth_mode="AppInstanceGroup",
        biz_region_id=REGION,
        charge_resource_mode="Node",
        charge_type="PostPaid",
        period=1,
        period_unit="Month",
        session_timeout=15,
        network=models.CreateAppInstanceGroupRequestNetwork(
            office_site_id=OFFICE_SITE,
            strategy_type="Mixed",
            ip_expire_minutes=60,
            routes=[models.CreateAppInstanceGroupRequestNetworkRoutes(destination="192.0.2.0/24", mode="Shared")],
            domain_rules=[models.CreateAppInstanceGroupRequestNetworkDomainRules(domain="example.com", policy="block")],
        ),
        node_pool=models.CreateAppInstanceGroupRequestNodePool(
            node_instance_type="appstreaming.vgpu.8c16g.4g",
            node_capacity=4,
            node_amount=1,
            strategy_type="NODE_SCALING_BY_USAGE",
            max_scaling_amount=3,
            scaling_step=1,
            scaling_usage_threshold="80",
            scaling_down_after_idle_minutes=10,
            max_idle_app_instance_amount=2,
        ),
        runtime_policy=models.CreateAppInstanceGroupRequestRuntimePolicy(
            debug_mode="OFF", session_type="NORMAL", session_pre_open="true"
        ),
        security_policy=models.CreateAppInstanceGroupRequestSecurityPolicy(skip_user_auth_check=False),
        storage_policy=models.CreateAppInstanceGroupRequestStoragePolicy(
            user_profile=models.CreateAppInstanceGroupRequestStoragePolicyUserProfile(user_profile_switch=False)
        ),
        video_policy=models.CreateAppInstanceGroupRequestVideoPolicy(
            frame_rate=30, streaming_mode="video", webrtc=True, terminal_resolution_adaptive=True
        ),
        user_info=models.CreateAppInstanceGroupRequestUserInfo(type="Simple"),
        users=["ada"],
    )
    created = client.create_app_instance_group(request).app_instance_group_model
    assert created.order_id
    group_id, pool_id = created.app_instance_group_id, created.node_pool_id
    assert find_group(group_id).status == "DEPLOYING"
    group = eventually(lambda: find_group(group_id), lambda found: found.status == "PUBLISHED")
    assert group.resource_status == "AVAILABLE"
    assert group.app_instance_group_name == request.app_instance_group_name
    assert (group.app_center_image_id, group.product_type) == (image_id, CLOUD_APP)
    assert (group.region_id, group.charge_type, group.auth_mode) == (REGION, "PostPaid", "AppInstanceGroup")
    assert (group.office_site_id, group.node_pool[0].max_idle_app_instance_amount) == (OFFICE_SITE, 2)
    assert (group.session_timeout, group.session_type, group.skip_user_auth_check) == ("15", "NORMAL", False)
    pool = group.node_pool[0]
    assert (pool.node_pool_id, pool.node_instance_type) == (pool_id, "appstreaming.vgpu.8c16g.4g")
    assert (pool.node_capacity, pool.amount, pool.strategy_type) == (4, 1, "NODE_SCALING_BY_USAGE")
    assert (pool.max_scaling_amount, pool.scaling_step, pool.scaling_usage_threshold) == (3, 1, "80")
    assert users_of(group_id) == ["ada"]
    return group_id, pool_id


def list_groups(group_id):
    def listed(**more):
        request = models.ListAppInstanceGroupRequest(product_type=CLOUD_APP, page_number=1, page_size=10, **more)
        return client.list_app_instance_group(request)

    answer = listed(status=["PUBLISHED", "MAINTAINING"])
    assert (answer.total_count, answer.page_number, answer.page_size) == (1, 1, 10)
    assert [group.app_instance_group_id for group in answer.app_instance_group_models] == [group_id]
    assert listed(app_instance_group_id=group_id).total_count == 1
    assert listed(status=["FAILED"]).total_count == 0
    assert listed(app_instance_group_name="nothing like it").app_instance_group_models == []


def modify_group(group_id, pool_id):
    answer = client.modify_app_instance_group_attribute(
        models.ModifyAppInstanceGroupAttributeRequest(
            app_instance_group_id=group_id,
            product_type=CLOUD_APP,
            app_instance_group_name="renamed",
            session_timeout=60,
            node_pool=models.ModifyAppInstanceGroupAttributeRequestNodePool(node_pool_id=pool_id, node_capacity=2),
            security_policy=models.ModifyAppInstanceGroupAttributeRequestSecurityPolicy(skip_user_auth_check=True),
            network=models.ModifyAppInstanceGroupAttributeRequestNetwork(
                domain_rules=[
                    models.ModifyAppInstanceGroupAttributeRequestNetworkDomainRules(domain="example.org", policy="allow")
                ]
            ),
        )
    )
    assert answer.code is None, answer.message
    group = eventually(lambda: find_group(group_id), lambda found: found.status == "PUBLISHED")
    assert (group.app_instance_group_name, group.session_timeout) == ("renamed", "60")
    assert (group.skip_user_auth_check, group.node_pool[0].node_capacity) == (True, 2)


def modify_pool(group_id, pool_id):
    def pool_after(**strategy):
        answer = client.modify_node_pool_attribute(
            models.ModifyNodePoolAttributeRequest(
                biz_region_id=REGION,
                pool_id=pool_id,
                product_type=CLOUD_APP,
                node_capacity=3,
                node_pool_strategy=models.ModifyNodePoolAttributeRequestNodePoolStrategy(**strategy),
            )
        )
        assert answer.code is None, answer.message
        group = eventually(lambda: find_group(group_id), lambda found: found.status == "PUBLISHED")
        return group.node_pool[0]

    pool = pool_after(strategy_type="NODE_FIXED", node_amount=2)
    assert (pool.strategy_type, pool.node_capacity, pool.amount) == ("NODE_FIXED", 3, 2)

    enable, disable = [(date.today() + timedelta(days)).isoformat() for days in (2, 30)]
    morning = models.ModifyNodePoolAttributeRequestNodePoolStrategyRecurrenceSchedulesTimerPeriods(2, "12:00", "08:00")
    weekly = models.ModifyNodePoolAttributeRequestNodePoolStrategyRecurrenceSchedules("weekly", [1, 5], [morning])
    pool = pool_after(
        strategy_type="NODE_SCALING_BY_SCHEDULE",
        strategy_enable_date=enable,
        strategy_disable_date=disable,
        warm_up=True,
        recurrence_schedules=[weekly],
    )
    assert (pool.strategy_enable_date, pool.strategy_disable_date, pool.warm_up) == (enable, disable, True)
    assert [schedule.to_map() for schedule in pool.recurrence_schedules] == [weekly.to_map()]
    # Outside of the periods of the schedule all sessions can be ended.
    answer = client.log_off_all_sessions_in_app_instance_group(
        models.LogOffAllSessionsInAppInstanceGroupRequest(app_instance_group_id=group_id, product_type=CLOUD_APP)
    )
    assert answer.code is None, answer.message


def modify_policy(group_id):
    client.modify_app_policy(
        models.ModifyAppPolicyRequest(
            app_policy_id=find_group(group_id).app_policy_id,
            product_type=CLOUD_APP,
            video_policy=models.ModifyAppPolicyRequestVideoPolicy(
                frame_rate=60, streaming_mode="mix", webrtc=False, visual_quality_strategy="smooth"
            ),
        )
    )


def update_group_image(group_id, image_id):
    answer = client.update_app_instance_group_image(
        models.UpdateAppInstanceGroupImageRequest(
            app_center_image_id=image_id,
            app_instance_group_id=group_id,
            biz_region_id=REGION,
            product_type=CLOUD_APP,
        )
    )
    assert answer.code is None, answer.message
    assert find_group(group_id).status == "MAINTAINING"
    group = eventually(lambda: find_group(group_id), lambda found: found.status == "PUBLISHED")
    assert group.app_center_image_id == image_id


def authorize_users(group_id):
    client.authorize_instance_group(
        models.AuthorizeInstanceGroupRequest(
            app_instance_group_id=group_id,
            product_type=CLOUD_APP,
            authorize_user_ids=["grace", "alan"],
            un_authorize_user_ids=["ada"],
            user_meta=models.AuthorizeInstanceGroupRequestUserMeta(type="simple"),
        )
    )
    assert sorted(users_of(group_id)) == ["alan", "grace"]
    answer = client.list_authorized_users(
        models.ListAuthorizedUsersRequest(
            app_instance_group_id=group_id, product_type=CLOUD_APP, page_number=1, page_size=1
        )
    )
    assert (answer.total_count, answer.page_number, answer.page_size, len(answer.users)) == (2, 1, 1, 1)
    answer = client.list_authorized_users(
        models.ListAuthorizedUsersRequest(
            app_instance_group_id=group_id, product_type=CLOUD_APP, page_number=1, page_size=10, end_user_id="alan"
        )
    )
    assert [(user.end_user_id, user.auth_mode) for user in answer.users] == [("alan", "AppInstanceGroup")]


def tag_cloud_resources(group_id):
    kind = "AppInstanceGroupId"

    def tags_of(scope):
        request = models.ListTagCloudResourcesRequest(resource_ids=[group_id], resource_type=kind, scope=scope)
        answer = client.list_tag_cloud_resources(request)
        return {tag.key: tag.value for resource in answer.resource_tags for tag in resource.tags}

    tags = [models.TagCloudResourcesRequestTags(key, value) for key, value in [("team", "研发"), ("cost", "1 & 2")]]
    answer = client.tag_cloud_resources(models.TagCloudResourcesRequest([group_id], kind, tags))
    assert not answer.failed_resources
    assert tags_of("Custom") == {"team": "研发", "cost": "1 & 2"}
    assert {tag.key: tag.scope for tag in find_group(group_id).tags} == {"team": "Custom", "cost": "Custom"}
    answer = client.untag_cloud_resources(models.UntagCloudResourcesRequest([group_id], kind, ["cost"]))
    assert not answer.failed_resources
    assert tags_of("All") == {"team": "研发"}


def tag_resources(group_id):
    kind = "APPINSTANCEGROUP"

    def tags_of():
        answer = client.list_tag_resources(
            models.ListTagResourcesRequest(region_id=REGION, resource_id=[group_id], resource_type=kind)
        )
        assert answer.total_count == len(answer.tag_resources)
        return {tag.tag_key: tag.tag_value for tag in answer.tag_resources}

    tags = [models.TagResourcesRequestTag("team", "ops"), models.TagResourcesRequestTag("empty", "")]
    client.tag_resources(models.TagResourcesRequest(REGION, [group_id], kind, tags))
    assert tags_of() == {"team": "ops", "empty": ""}
    client.untag_resources(
        models.UntagResourcesRequest(region_id=REGION, resource_id=[group_id], resource_type=kind, tag_key=["empty"])
    )
    assert tags_of() == {"team": "ops"}
    client.untag_resources(
        models.UntagResourcesRequest(region_id=REGION, resource_id=[group_id], resource_type=kind, all=True)
    )
    assert tags_of() == {}


def workstation_and_image():
    image_id = system_images(WORKSTATION)[0].image_id
    server_id = create_workstation(image_id)
    modify_workstation(server_id)
    address_workstation(server_id)
    switch(server_id)
    custom_id = create_image(server_id)
    update_workstation_image(server_id, custom_id)
    update_workstation_image(server_id, image_id)
    distribute(custom_id)
    delete_image(custom_id)
    client.delete_wuying_server(models.DeleteWuyingServerRequest(server_id))
    eventually(lambda: find_servers(server_id), lambda found: found == [])
    error = refusal(lambda: client.describe_wuying_server(models.DescribeWuyingServerRequest(server_id)))
    assert error.code == "WuyingServerError.NotFound", error


def create_workstation(image_id):
    request = models.CreateWuyingServerRequest(
        wuying_server_name="bench",
        amount=1,
        server_instance_type="eds.proworkstation_flagship.64c512g.4x24g",
        system_disk_category="cloud_auto",
        system_disk_size=100,
        system_disk_performance_level="PL0",
        data_disk=[models.CreateWuyingServerRequestDataDisk("cloud_auto", "PL0", 40)],
        image_id=image_id,
        biz_region_id=REGION,
        office_site_id=OFFICE_SITE,
        v_switch_ids=["vsw-conformance"],
        password="Not-a-real-1",
        charge_type="PostPaid",
        sub_pay_type="spot",
        max_price=1.5,
        period=1,
        period_unit="Month",
        auto_pay=True,
        idempotence_token="token-1",
    )
    created = client.create_wuying_server(request).data
    assert created.order_id
    [server_id] = created.wuying_server_id_list
    assert client.create_wuying_server(request).data.wuying_server_id_list == [server_id]
    server = reach(server_id, "RUNNING")
    assert (server.wuying_server_name, server.image_id, server.biz_region_id) == ("bench", image_id, REGION)
    assert server.server_instance_type_info.server_instance_type == request.server_instance_type
    assert (server.system_disk_category, server.system_disk_size) == ("cloud_auto", 100)
    assert [disk.data_disk_size for disk in server.data_disk] == [40]
    described = client.describe_wuying_server(models.DescribeWuyingServerRequest(server_id)).data
    assert (described.wuying_server_id, described.image_id) == (server_id, image_id)
    assert described.status.upper() == "RUNNING"
    answer = client.list_wuying_server(
        models.ListWuyingServerRequest(page_number=1, page_size=1, product_type=WORKSTATION)
    )
    assert (answer.total_count, answer.page_number, answer.page_size) == (1, 1, 1)
    return server_id


def modify_workstation(server_id):
    client.modify_wuying_server_attribute(
        models.ModifyWuyingServerAttributeRequest(
            password="Not-a-real-2", product_type=WORKSTATION, wuying_server_id=server_id, wuying_server_name="bench 2"
        )
    )
    assert find_server(server_id).wuying_server_name == "bench 2"


def address_workstation(server_id):
    assigned = client.assign_wuying_server_private_addresses(
        models.AssignWuyingServerPrivateAddressesRequest(2, server_id)
    ).assigned_private_ip_addresses
    assert len(set(assigned)) == 2
    client.unassign_wuying_server_private_addresses(
        models.UnassignWuyingServerPrivateAddressesRequest(assigned[:1], server_id)
    )
    [session] = client.list_persistent_app_instances(
        models.ListPersistentAppInstancesRequest(
            app_instance_group_id=server_id, product_type=WORKSTATION, page_number=1, page_size=10
        )
    ).persistent_app_instance_models
    assert session.app_instance_group_id == server_id


def subscribed_workstation():
    request = models.CreateWuyingServerRequest(
        wuying_server_name="subscribed",
        server_instance_type="eds.proworkstation_flagship.64c512g.4x24g",
        system_disk_category="cloud_auto",
        system_disk_size=100,
        image_id=system_images(WORKSTATION)[0].image_id,
        biz_region_id=REGION,
        office_site_id=OFFICE_SITE,
        network_strategy_type="DirectIp",
        server_port_range="8000/8005",
        bandwidth=10,
        password="Not-a-real-1",
        charge_type="PrePaid",
        period=1,
        period_unit="Month",
        auto_pay=True,
    )
    [server_id] = client.create_wuying_server(request).data.wuying_server_id_list
    before = reach(server_id, "RUNNING").expired_time
    described = client.describe_wuying_server(models.DescribeWuyingServerRequest(server_id)).data
    assert (described.wuying_server_name, described.bandwidth) == ("subscribed", 10)
    address = client.describe_wuying_server_eip_info(
        models.DescribeWuyingServerEipInfoRequest(isp="ChinaMobile", wuying_server_id=server_id)
    ).eip_info_model
    assert address.ip_address and address.network_interface_id and address.server_port_range == "8000/8005"
    renewal = client.renew_wuying_server(
        models.RenewWuyingServerRequest(auto_pay=True, period=1, period_unit="Month", wuying_server_id=server_id)
    )
    assert renewal.order_id
    assert find_server(server_id).expired_time > before


def switch(server_id):
    client.stop_wuying_server(models.StopWuyingServerRequest(True, WORKSTATION, [server_id]))
    reach(server_id, "STOPPED")
    client.start_wuying_server(models.StartWuyingServerRequest(WORKSTATION, [server_id]))
    reach(server_id, "RUNNING")
    client.restart_wuying_server(models.RestartWuyingServerRequest(WORKSTATION, [server_id]))
    reach(server_id, "RUNNING")


def update_workstation_image(server_id, image_id):
    answer = client.update_wuying_server_image(
        models.UpdateWuyingServerImageRequest(image_id, WORKSTATION, server_id)
    )
    assert answer.task_id
    assert find_server(server_id).status == "REBUILDING"
    assert reach(server_id, "RUNNING").image_id == image_id


def create_image(server_id):
    answer = client.create_image_by_instance(
        models.CreateImageByInstanceRequest(
            disk_type="ALL",
            image_name="gold",
            description="of conformance",
            instance_id=server_id,
            instance_type=WORKSTATION,
            sub_instance_id=find_server(server_id).instance_info_list[0].instance_id,
            tag_list=[models.CreateImageByInstanceRequestTagList("team", "研发")],
        )
    )
    assert (answer.code, answer.success) == ("200", True)
    assert answer.data.task_id and answer.data.version_id
    image_id = answer.data.image_id
    assert find_image(image_id).status in ("INIT", "CREATING")
    image = eventually(lambda: find_image(image_id), lambda found: found.status == "AVAILABLE")
    assert (image.image_name, image.description, image.image_type) == ("gold", "of conformance", "User")
    assert [(tag.key, tag.value) for tag in image.tag_list] == [("team", "研发")]
    return image_id


def distribute(image_id):
    answer = client.start_task_for_distribute_image(
        models.StartTaskForDistributeImageRequest(
            destination_region_list=["cn-shanghai"], image_id=image_id, product_type=WORKSTATION
        )
    )
    assert (answer.code, answer.success) == ("200", True)
    assert answer.data

    def shanghai():
        regions = find_image(image_id).image_region_distribute_list
        return next(region for region in regions if region.region_id == "cn-shanghai")

    eventually(shanghai, lambda region: region.status == "AVAILABLE")
    assert "cn-shanghai" in find_image(image_id).image_region_list


def delete_image(image_id):
    answer = client.delete_image(models.DeleteImageRequest(image_id))
    assert (answer.code, answer.success, answer.data) == ("200", True, True)
    eventually(lambda: find_image(image_id), lambda found: found is None)


def users_of(group_id):
    request = models.PageListAppInstanceGroupUserRequest(group_id, 1, 100, CLOUD_APP)
    return client.page_list_app_instance_group_user(request).users


def refusals():
    stranger = connect(Client, secret="wrong")
    error = refusal(stranger.list_tenant_config)
    assert (error.code, error.statusCode) == ("SignatureDoesNotMatch", 400), error


life()
refusals()
client.report()
