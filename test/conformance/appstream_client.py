"""The client of App Streaming, and what the scripts about it make and look for."""

from alibabacloud_appstream_center20210901 import models
from alibabacloud_appstream_center20210901.client import Client

from conformance import Watch, attempt, connect, eventually

CLOUD_APP = "CloudApp"
WORKSTATION = "WuyingServer"
REGION = "cn-hangzhou"
OFFICE_SITE = "cn-hangzhou+dir-1234567890"

client = Watch(connect(Client))


def published(**more):
    """A group of one node that is ready."""
    request = models.CreateAppInstanceGroupRequest(
        product_type=CLOUD_APP,
        app_center_image_id=system_images(CLOUD_APP)[0].image_id,
        biz_region_id=REGION,
        charge_resource_mode="Node",
        period=1,
        period_unit="Month",
        session_timeout=15,
        node_pool=models.CreateAppInstanceGroupRequestNodePool(
            node_instance_type="appstreaming.general.8c16g", node_capacity=4, node_amount=1, strategy_type="NODE_FIXED"
        ),
        **more
    )
    group_id = client.create_app_instance_group(request).app_instance_group_model.app_instance_group_id
    eventually(lambda: find_group(group_id), lambda found: found.status == "PUBLISHED")
    return group_id


def delete_group(group_id):
    client.delete_app_instance_group(models.DeleteAppInstanceGroupRequest(group_id, CLOUD_APP))
    error = eventually(lambda: attempt(lambda: find_group(group_id)), lambda error: error is not None)
    assert error.code.endswith(".NotFound"), error


def find_group(group_id):
    request = models.GetAppInstanceGroupRequest(group_id, CLOUD_APP)
    return client.get_app_instance_group(request).app_instance_group_models


def system_images(product_type):
    request = models.ListImageRequest(image_type="System", product_type=product_type, page_number=1, page_size=100)
    answer = client.list_image(request)
    assert (answer.code, answer.success, answer.count) == ("200", True, len(answer.data))
    return answer.data


def find_image(image_id):
    found = client.list_image(models.ListImageRequest(image_id=image_id)).data
    return found[0] if found else None


def reach(server_id, status):
    return eventually(lambda: find_server(server_id), lambda found: found.status == status)


def find_servers(server_id):
    request = models.ListWuyingServerRequest(wuying_server_id_list=[server_id])
    return client.list_wuying_server(request).wuying_server_list


def find_server(server_id):
    return find_servers(server_id)[0]
