def downstream = new GroovyClassLoader(getClass().classLoader)
        .parseClass(new File(support, 'Downstream.groovy'))
        .getConstructor(File, File)
        .newInstance(basedir, localRepositoryPath)

def generated = 'target/generated-sources/schemapoet/com/acme/shop'
assert downstream.file(generated + '/Customer.java').file

downstream.file('src/main/jsonschema/customer.schema.yaml').delete()
def log = downstream.build('compile')
assert downstream.state(generated).keySet().every { !it.contains('Customer') }
assert downstream.file(generated + '/Order.java').file
assert log =~ / 0 written, \d+ unchanged, [1-9]\d* deleted\./

// The last one too: nothing is left, and that is no error.
downstream.file('src/main/jsonschema/order.schema.json').delete()
downstream.build('compile')
assert !downstream.file(generated).exists()
