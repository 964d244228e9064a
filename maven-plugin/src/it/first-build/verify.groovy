// Nothing is configured: schemas, output and package are where the documentation says.
def sources = new File(basedir, 'target/generated-sources/schemapoet/com/acme/shop')
def log = new File(basedir, 'build.log').text
assert log =~ /Generated \d+ files: (\d+) written, 0 unchanged, 0 deleted\./
['Order', 'Line', 'State', 'Customer'].each {
    assert new File(sources, it + '.java').file
    assert new File(basedir, "target/classes/com/acme/shop/${it}.class").file
}
assert new File(basedir, 'target/classes/com/acme/shop/Shop.class').file
assert new File(sources, 'Order.java').text.contains('What a customer wants.')
