def downstream = new GroovyClassLoader(getClass().classLoader)
        .parseClass(new File(support, 'Downstream.groovy'))
        .getConstructor(File, File)
        .newInstance(basedir, localRepositoryPath)

assert downstream.file('orders/target/classes/com/acme/orders/Order.class').file
assert downstream.file('customers/target/classes/com/acme/customers/Customer.class').file
assert downstream.file('invoices/target/classes/com/acme/invoices/Invoice.class').file
assert downstream.file('letters/target/classes/com/acme/letters/Letter.class').file

def log = downstream.build('-T', '2', 'compile')
assert log.count('Nothing to do: ') >= 3
