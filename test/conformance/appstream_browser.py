"""Takes a group of cloud browsers through its life."""

from alibabacloud_appstream_center20210901 import models

from appstream_client import OFFICE_SITE, REGION, client
from conformance import attempt, eventually, refusal

CLOUD_BROWSER = "CloudBrowser"

CLIPBOARD = {
    "clipboard": "read",
    "clipboard_scope": "grained",
    "clipboard_size_unit": "KB",
    "clipboard_read_limit": 10,
    "clipboard_write_limit": 11,
    "file_clipboard": "off",
    "text_clipboard": "readwrite",
    "text_clipboard_read_limit": 12,
    "text_clipboard_read_size_unit": "KB",
    "text_clipboard_write_limit": 13,
    "text_clipboard_write_size_unit": "B",
    "rich_text_clipboard": "write",
    "rich_text_clipboard_limit": 14,
    "rich_text_clipboard_size_unit": "KB",
    "rich_text_clipboard_read_limit": 15,
    "rich_text_clipboard_read_size_unit": "KB",
    "rich_text_clipboard_write_limit": 16,
    "rich_text_clipboard_write_size_unit": "B",
}


def browsers():
    group_id = create()
    modify(group_id)
    authorize(group_id)
    client.delete_app_instance_group(models.DeleteAppInstanceGroupRequest(group_id, CLOUD_BROWSER))
    error = eventually(lambda: attempt(lambda: find(group_id)), lambda error: error is not None)
    assert error.code == "InvalidBrowserInstanceGroup.NotFound", error


def create():
    request = models.CreateBrowserInstanceGroupRequest(
        biz_region_id=REGION,
        cloud_browser_name="browser",
        os_type="Windows",
        charge_type="PostPaid",
        sub_pay_type="mau",
        max_amount=10,
        browser_config=models.CreateBrowserInstanceGroupRequestBrowserConfig(
            homepage="https://example.com",
            browser_param="--lang=zh-CN",
            bookmarks=[
                models.CreateBrowserInstanceGroupRequestBrowserConfigBookmarks("Work", "研发", "https://example.com/1")
            ],
        ),
        network=models.CreateBrowserInstanceGroupRequestNetwork(
            access_restriction="ALLOW_LIST",
            office_site_id=OFFICE_SITE,
            restricted_urls=[models.CreateBrowserInstanceGroupRequestNetworkRestrictedURLs("example.com")],
            v_switch_ids=["vsw-conformance"],
        ),
        auth_notification_enabled=False,
        policy=models.CreateBrowserInstanceGroupRequestPolicy(
            app_content_protection="on",
            disconnect_keep_session="customTime",
            no_operation_disconnect="on",
            no_operation_disconnect_time=600,
            video_policy=models.CreateBrowserInstanceGroupRequestPolicyVideoPolicy(frame_rate=30),
            watermark_policy=models.CreateBrowserInstanceGroupRequestPolicyWatermarkPolicy("on", ["EndUserId"]),
            client_types=[models.CreateBrowserInstanceGroupRequestPolicyClientTypes("html5", "off")],
            clipboard_policy=models.CreateBrowserInstanceGroupRequestPolicyClipboardPolicy(**CLIPBOARD),
            authorize_access_policy_rules=[
                models.CreateBrowserInstanceGroupRequestPolicyAuthorizeAccessPolicyRules("192.0.2.0/24", "office")
            ],
        ),
        users=[models.CreateBrowserInstanceGroupRequestUsers("ada")],
        user_info=models.CreateBrowserInstanceGroupRequestUserInfo("simple"),
    )
    created = client.create_browser_instance_group(request).browser_instance_group_model
    assert created.order_id
    group = reach(created.browser_instance_group_id)
    assert (group.browser_instance_group_name, group.biz_region_id, group.os_type) == ("browser", REGION, "Windows")
    [bookmark] = group.browser_config.bookmarks
    assert (bookmark.bookmark_name, bookmark.bookmark_url) == ("研发", "https://example.com/1")
    assert [each.url for each in group.network.restricted_urls] == ["example.com"]
    assert {each.client_type: each.status for each in group.policy.client_types}["html5"] == "off"
    assert group.authorized_user_info.total_count == 1
    policy = group.policy
    assert policy.clipboard_policy.to_map() == request.policy.clipboard_policy.to_map()
    assert policy.watermark_policy.to_map() == request.policy.watermark_policy.to_map()
    assert (policy.app_content_protection, policy.video_policy.frame_rate) == ("on", 30)
    assert (policy.no_operation_disconnect, policy.no_operation_disconnect_time) == ("on", 600)
    assert group.auth_notification_enabled is False
    listed = client.list_browser_instance_group(
        models.ListBrowserInstanceGroupRequest(cloud_browser_name="brow", page_number=1, page_size=10)
    )
    assert listed.total_count == 1
    assert listed.browser_instance_group_models[0].browser_instance_group_id == created.browser_instance_group_id
    return created.browser_instance_group_id


def modify(group_id):
    before = find(group_id)

    def changed(**what):
        request = models.ModifyBrowserInstanceGroupRequest(browser_instance_group_id=group_id, **what)
        return client.modify_browser_instance_group(request)

    changed(
        cloud_browser_name="browser 2",
        max_amount=20,
        browser_config=models.ModifyBrowserInstanceGroupRequestBrowserConfig(
            homepage="https://example.org",
            bookmarks=[
                models.ModifyBrowserInstanceGroupRequestBrowserConfigBookmarks(
                    "Work", None, "docs", "https://example.com/2"
                )
            ],
            remove_bookmarks=[before.browser_config.bookmarks[0].bookmark_id],
        ),
        network=models.ModifyBrowserInstanceGroupRequestNetwork(
            remove_restricted_urlids=[before.network.restricted_urls[0].restricted_urlid]
        ),
        policy=models.ModifyBrowserInstanceGroupRequestPolicy(
            policy_id=before.policy.policy_id,
            clipboard_policy=models.ModifyBrowserInstanceGroupRequestPolicyClipboardPolicy(clipboard="off"),
            disconnect_keep_session_time=900,
            html_5file_transfer="upload",
        ),
        timers=[models.ModifyBrowserInstanceGroupRequestTimers(15, "SESSION_TIMEOUT")],
    )
    error = refusal(lambda: changed(cloud_browser_name="too soon"))
    assert error.code == "InvalidBrowserInstanceGroup.StatusInvalid", error
    group = reach(group_id)
    assert (group.browser_instance_group_name, group.max_amount, group.homepage) == (
        "browser 2",
        20,
        "https://example.org",
    )
    assert [each.bookmark_name for each in group.browser_config.bookmarks] == ["docs"]
    assert group.network.restricted_urls == []
    policy = group.policy
    assert (policy.clipboard_policy.clipboard, policy.html_5file_transfer) == ("off", "upload")
    assert (policy.disconnect_keep_session, policy.disconnect_keep_session_time) == ("customTime", 900)
    # What was not named stays.
    assert policy.clipboard_policy.text_clipboard == "readwrite"
    assert [each.cidr_ip for each in group.policy.authorize_access_policy_rules] == ["192.0.2.0/24"]
    assert [(each.timer_type, each.interval) for each in group.timers] == [("SESSION_TIMEOUT", 15)]


def authorize(group_id):
    def authorized(**whom):
        return client.authorize_instance_group(
            models.AuthorizeInstanceGroupRequest(
                app_instance_group_id=group_id, product_type=CLOUD_BROWSER, **whom
            )
        )

    error = refusal(lambda: authorized(authorize_user_group_ids=["ug-design"]))
    assert error.code == "AuthAppInstanceGroup.MixNotSupported", error
    authorized(authorize_user_ids=["grace"], un_authorize_user_ids=["ada"])
    users = client.list_authorized_users(
        models.ListAuthorizedUsersRequest(
            app_instance_group_id=group_id, product_type=CLOUD_BROWSER, page_number=1, page_size=10
        )
    ).users
    assert [user.end_user_id for user in users] == ["grace"]


def find(group_id):
    request = models.GetBrowserInstanceGroupRequest(group_id)
    return client.get_browser_instance_group(request).browser_instance_group_model


def reach(group_id):
    return eventually(lambda: find(group_id), lambda found: found.status == "PUBLISHED")
