def downstream = new GroovyClassLoader(getClass().classLoader)
        .parseClass(new File(support, 'Downstream.groovy'))
        .getConstructor(File, File)
        .newInstance(basedir, localRepositoryPath)

// Two executions share a folder, each with files of its own; tests have theirs.
assert downstream.file('target/generated-sources/schemapoet/com/acme/orders/Order.java').file
assert downstream.file('target/generated-sources/schemapoet/com/acme/customers/Customer.java').file
assert downstream.file('target/generated-test-sources/schemapoet/com/acme/shop/Sample.java').file
assert downstream.file('target/test-classes/com/acme/shop/Sample.class').file
assert !downstream.file('target/classes/com/acme/shop').exists()

assert downstream.build('test-compile').count('Nothing to do: ') == 3

// Only the execution whose schema changed generates.
def schema = downstream.file('src/main/jsonschema/customer.schema.yaml')
schema.text = schema.text + 'description: Who pays.\n'
def log = downstream.build('test-compile')
assert log.count('Nothing to do: ') == 2
assert log.count('Generated ') == 1
assert downstream.file('target/generated-sources/schemapoet/com/acme/orders/Order.java').file

// Both at one file: that is an error which names both.
log = downstream.fail('compile', '-Dcustomers.package=com.acme.orders', '-Dcustomers.includes=*')
assert log.contains('"orders"') && log.contains('"customers"')
