"""Takes every kind of object of cloud desktop through its life with the vendor's SDK, and every operation with it."""

import base64

from alibabacloud_gws20190618 import models
from alibabacloud_gws20190618.client import Client

from conformance import Watch, connect, eventually, refusal

APP = models.CreateInstanceRequestAppList(
    app_name="notepad", app_path="C:\\Windows\\notepad.exe", app_args="/A draft.txt"
)

client = Watch(connect(Client))


def life():
    account()
    cluster_id = create_cluster()
    rename_cluster(cluster_id)
    set_cluster_policy(cluster_id)
    link_nat_gateway(cluster_id)
    join_domain(cluster_id)
    page_clusters(cluster_id)
    instance_id = create_instance(cluster_id)
    set_instance_policy(instance_id)
    hand_out_ticket(cluster_id, instance_id)
    image_id = create_image(instance_id)
    switch(instance_id)
    delete_image(image_id)
    client.delete_instance(models.DeleteInstanceRequest(instance_id))
    eventually(lambda: find_instances(instance_id), lambda found: found == [])
    client.delete_cluster(models.DeleteClusterRequest(cluster_id))
    eventually(lambda: find_clusters(cluster_id), lambda found: found == [] or found[0].status == "deleted")


def account():
    assert client.create_service_linked_role().already_exists is False
    assert client.create_service_linked_role().already_exists is True
    admin = client.is_user_admin()
    assert (admin.is_admin, admin.is_allow) == (True, True)
    resources = client.describe_available_resource().available_resources
    assert "gws.s1.advanced" in [resource.cluster_type for resource in resources]


def create_cluster():
    request = models.CreateClusterRequest(
        vpc_id="vpc-conformance", cluster_type="gws.s1.advanced", v_switch_id="vsw-conformance"
    )
    cluster_id = client.create_cluster(request).cluster_id
    assert find_cluster(cluster_id).status == "creating"
    cluster = eventually(lambda: find_cluster(cluster_id), lambda found: found.status == "running")
    assert (cluster.vpc_id, cluster.instance_count) == ("vpc-conformance", 0)
    assert (cluster.nat_id, cluster.nat_eip, cluster.domain_name) == ("", "", "")
    return cluster_id


def rename_cluster(cluster_id):
    name = "研发 cluster ~*+ & 100%"
    client.set_cluster_name(models.SetClusterNameRequest(cluster_id, name))
    assert find_cluster(cluster_id).name == name


def set_cluster_policy(cluster_id):
    def policy_request(**more):
        return models.SetClusterPolicyRequest(
            cluster_id=cluster_id, usb_redirect="on", local_drive="read", clipboard="write", **more
        )

    def policy_of(answer):
        return (answer.clipboard, answer.local_drive, answer.usb_redirect, answer.watermark, answer.udp_port)

    # Blocking: both calls return when they are done.
    client.set_cluster_policy(policy_request(watermark="on", udp_port="off"))
    answer = client.describe_cluster_policy(models.DescribeClusterPolicyRequest(cluster_id=cluster_id))
    assert policy_of(answer) == ("write", "read", "on", "on", "off")

    # In the background: the task is asked about until it has finished.
    request = policy_request(watermark="off", domain_list="example.com", async_mode=True)
    task_id = client.set_cluster_policy(request).task_id
    answer = poll_cluster_policy(cluster_id, task_id)
    assert policy_of(answer) == ("write", "read", "on", "off", "on")
    assert answer.domain_list == "example.com"

    # A query of its own in the background.
    request = models.DescribeClusterPolicyRequest(cluster_id=cluster_id, async_mode=True)
    started = client.describe_cluster_policy(request)
    assert started.task_finished is False
    assert policy_of(poll_cluster_policy(cluster_id, started.task_id)) == policy_of(answer)


def poll_cluster_policy(cluster_id, task_id):
    request = models.DescribeClusterPolicyRequest(cluster_id=cluster_id, task_id=task_id, async_mode=True)
    return eventually(lambda: client.describe_cluster_policy(request), lambda answer: answer.task_finished)


def link_nat_gateway(cluster_id):
    client.set_cluster_dnat(models.SetClusterDnatRequest(cluster_id, "nat-conformance", "203.0.113.7"))
    cluster = find_cluster(cluster_id)
    assert (cluster.nat_id, cluster.nat_eip) == ("nat-conformance", "203.0.113.7")
    # An empty id takes the link away, so the SDK must send it.
    client.set_cluster_dnat(models.SetClusterDnatRequest(cluster_id, ""))
    cluster = find_cluster(cluster_id)
    assert (cluster.nat_id, cluster.nat_eip) == ("", "")


def join_domain(cluster_id):
    def domain_request(**more):
        return models.SetClusterADDomainRequest(
            cluster_id=cluster_id,
            domain_dns_ip="192.0.2.10",
            domain_name="example.com",
            domain_password="not a real one",
            domain_admin="administrator",
            **more
        )

    def poll_domain(task_id):
        request = models.DescribeClusterADDomainRequest(cluster_id, task_id)
        return eventually(lambda: client.describe_cluster_addomain(request), lambda answer: answer.task_finished)

    domain = poll_domain(client.set_cluster_addomain(domain_request()).task_id)
    assert (domain.is_supported, domain.domain_name, domain.domain_dns_ip) == (True, "example.com", "192.0.2.10")
    assert find_cluster(cluster_id).domain_name == "example.com"

    domain = poll_domain(client.set_cluster_addomain(domain_request(domain_delete=True)).task_id)
    assert (domain.is_supported, domain.domain_name) == (True, "")
    assert find_cluster(cluster_id).domain_name == ""

    started = client.describe_cluster_addomain(models.DescribeClusterADDomainRequest(cluster_id))
    assert started.task_finished is False
    assert poll_domain(started.task_id).domain_name == ""


def page_clusters(cluster_id):
    other_id = client.create_cluster(models.CreateClusterRequest("vpc-other", "gws.s1.standard")).cluster_id
    pages = [client.describe_clusters(models.DescribeClustersRequest(None, page, 1)) for page in (1, 2, 3)]
    assert [page.total_count for page in pages] == [2, 2, 2]
    assert [(page.page_number, page.page_size) for page in pages] == [(1, 1), (2, 1), (3, 1)]
    assert [len(page.clusters) for page in pages] == [1, 1, 0]
    assert {page.clusters[0].cluster_id for page in pages[:2]} == {cluster_id, other_id}


def create_instance(cluster_id):
    images = client.describe_images(models.DescribeImagesRequest()).images
    image = next(image for image in images if "Windows" in image.name)
    assert (image.image_type, image.status) == ("system", "Available")
    request = models.CreateInstanceRequest(
        cluster_id=cluster_id,
        v_switch_id="vsw-conformance",
        name="desk",
        image_id=image.image_id,
        system_disk_size=60,
        system_disk_category="cloud_essd",
        allocate_public_address="True",
        internet_charge_type="PayByTraffic",
        internet_max_bandwidth_in=10,
        internet_max_bandwidth_out=20,
        instance_type="ecs.gn6i-c4g1.xlarge",
        instance_charge_type="PostPaid",
        work_mode="Application",
        app_list=[APP, models.CreateInstanceRequestAppList(app_name="paint", app_path="mspaint.exe")],
    )
    instance_id = client.create_instance(request).instance_id
    instance = reach(instance_id, "Registered")
    assert (instance.name, instance.cluster_id, instance.image_id) == ("desk", cluster_id, image.image_id)
    assert (instance.instance_type, instance.work_mode) == ("ecs.gn6i-c4g1.xlarge", "Application")
    assert (instance.instance_charge_type, instance.is_bound_user) == ("PostPaid", False)
    assert (instance.max_bandwidth_in, instance.max_bandwidth_out) == (10, 20)
    assert [app.app_name for app in instance.app_list] == ["notepad", "paint"]
    assert instance.app_list[0].to_map() == APP.to_map()
    assert find_cluster(cluster_id).instance_count == 1

    client.set_instance_name(models.SetInstanceNameRequest(instance_id, "desk 2"))
    client.set_instance_user(models.SetInstanceUserRequest(instance_id, 4294967301, "ada"))
    instance = find_instance(instance_id)
    assert (instance.name, instance.user_uid, instance.user_name) == ("desk 2", 4294967301, "ada")
    listed = client.describe_instances(models.DescribeInstancesRequest(1, 10, cluster_id, user_name="ada"))
    assert (listed.total_count, listed.instances[0].instance_id) == (1, instance_id)
    return instance_id


def set_instance_policy(instance_id):
    def policy_of(answer):
        return (answer.visual_lossless, answer.optimize_for_3d)

    client.set_instance_policy(models.SetInstancePolicyRequest(instance_id, "on", "off"))
    answer = client.describe_instance_policy(models.DescribeInstancePolicyRequest(instance_id))
    assert policy_of(answer) == ("on", "off")

    task_id = client.set_instance_policy(models.SetInstancePolicyRequest(instance_id, "off", "on", True)).task_id
    request = models.DescribeInstancePolicyRequest(instance_id, task_id, True)
    answer = eventually(lambda: client.describe_instance_policy(request), lambda answer: answer.task_finished)
    assert policy_of(answer) == ("off", "on")


def hand_out_ticket(cluster_id, instance_id):
    def ticket_request(task_id=None):
        return models.GetConnectTicketRequest(
            instance_id=instance_id, app_name="notepad", task_id=task_id, async_mode=True
        )

    started = client.get_connect_ticket(ticket_request())
    assert started.task_finished is False
    ticket = eventually(
        lambda: client.get_connect_ticket(ticket_request(started.task_id)), lambda answer: answer.task_finished
    ).ticket
    assert base64.b64decode(ticket, validate=True)

    def connections_request(task_id=None):
        return models.DescribeClusterConnectionsRequest(cluster_id, "2020-01-01", "2099-12-31", task_id)

    started = client.describe_cluster_connections(connections_request())
    answer = eventually(
        lambda: client.describe_cluster_connections(connections_request(started.task_id)),
        lambda answer: answer.task_finished,
    )
    assert answer.total_count == len(answer.connections) == 1
    assert (answer.connections[0].instance_id, answer.connections[0].instance_name) == (instance_id, "desk 2")


def create_image(instance_id):
    image_id = client.create_image(models.CreateImageRequest(instance_id, "gold")).image_id
    assert (find_image(image_id).status, find_instance(instance_id).status) == ("Creating", "Cloning")
    image = eventually(lambda: find_image(image_id), lambda found: found.status == "Available")
    assert (image.name, image.image_type, image.progress, image.size) == ("gold", "custom", "100%", 60)
    reach(instance_id, "Registered")
    client.set_image_name(models.SetImageNameRequest(image_id, "platinum"))
    assert find_image(image_id).name == "platinum"
    return image_id


def delete_image(image_id):
    client.delete_image(models.DeleteImageRequest(image_id))
    eventually(lambda: find_image(image_id), lambda found: found is None)


def switch(instance_id):
    client.stop_instance(models.StopInstanceRequest(instance_id))
    reach(instance_id, "Stopped")
    client.start_instance(models.StartInstanceRequest(instance_id))
    reach(instance_id, "Registered")
    client.restart_instance(models.RestartInstanceRequest(instance_id))
    reach(instance_id, "Registered")


def reach(instance_id, status):
    return eventually(lambda: find_instance(instance_id), lambda found: found.status == status)


def find_clusters(cluster_id):
    return client.describe_clusters(models.DescribeClustersRequest(cluster_id)).clusters


def find_cluster(cluster_id):
    return find_clusters(cluster_id)[0]


def find_instances(instance_id):
    return client.describe_instances(models.DescribeInstancesRequest(instance_id=instance_id)).instances


def find_instance(instance_id):
    return find_instances(instance_id)[0]


def find_image(image_id):
    images = client.describe_images(models.DescribeImagesRequest()).images
    return next((image for image in images if image.image_id == image_id), None)


def refusals():
    stranger = connect(Client, secret="wrong")
    error = refusal(stranger.is_user_admin)
    assert (error.code, error.statusCode) == ("SignatureDoesNotMatch", 400), error
    assert error.data["RequestId"], error

    error = refusal(lambda: client.delete_cluster(models.DeleteClusterRequest("gws-none")))
    assert (error.code, error.statusCode) == ("InvalidClusterId.NotFound", 404), error


life()
refusals()
client.report()
