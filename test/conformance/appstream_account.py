"""What App Streaming offers to an account, and the settings of the account."""

from alibabacloud_appstream_center20210901 import models

from appstream_client import CLOUD_APP, REGION, client
from conformance import refusal


def account():
    places()
    settings()
    offers()
    files_and_logs()


def places():
    regions = client.list_regions(models.ListRegionsRequest(product_type=CLOUD_APP)).region_models
    assert REGION in [region.region_id for region in regions]
    request = models.ListZonesRequest(biz_region_id=REGION, os_type="Windows", product_type=CLOUD_APP)
    assert REGION + "-b" in client.list_zones(request).list_zones_model.zones


def settings():
    def reminds():
        return client.list_tenant_config().tenant_config_model.app_instance_group_expire_remind

    before = reminds()
    client.modify_tenant_config(models.ModifyTenantConfigRequest(app_instance_group_expire_remind=not before))
    assert reminds() is not before
    client.modify_tenant_config(models.ModifyTenantConfigRequest(app_instance_group_expire_remind=before))
    assert reminds() is before


def offers():
    request = models.ListNodeInstanceTypeRequest(
        biz_region_id=REGION, product_type=CLOUD_APP, page_number=1, page_size=100, order_by="CPU", sort_type="DESC"
    )
    types = client.list_node_instance_type(request).node_instance_type_models
    assert [float(each.cpu) for each in types] == sorted((float(each.cpu) for each in types), reverse=True)

    def price_request(**what):
        return models.GetResourcePriceRequest(
            product_type=CLOUD_APP,
            amount=2,
            biz_region_id=REGION,
            charge_type="PrePaid",
            period=1,
            period_unit="Month",
            **what
        )

    of_nodes = client.get_resource_price(price_request(node_instance_type=types[0].node_instance_type))
    assert of_nodes.price_model.price.currency == "CNY"
    assert float(of_nodes.price_model.price.trade_price) > 0
    of_sessions = client.get_resource_price(price_request(app_instance_type="appstreaming.session"))
    assert [float(each.price.trade_price) > 0 for each in of_sessions.price_list] == [True]


def files_and_logs():
    upload = client.get_file_upload_info(models.GetFileUploadInfoRequest("BrowserBookmarks")).data
    assert upload.file_path and upload.policy and upload.signature
    error = refusal(lambda: client.get_file_upload_info(models.GetFileUploadInfoRequest("Wallpaper")))
    assert error.code == "InvalidParameter.FileType", error

    def deliver(**where):
        scopes = [models.DeliverToUserSlsRequestDeliveryScopes("CloudBrowser")]
        return client.deliver_to_user_sls(
            models.DeliverToUserSlsRequest(delivery_scopes=scopes, sls_region_id=REGION, **where)
        )

    deliver(project_name="elastic-desktop-conformance", log_store_name="sessions", ttl=7)
    error = refusal(deliver)
    assert error.code == "MissingProjectName", error
