package com.acme.shop

/** What is right. */
fun right(order: Order): Int {
    var length = order.note()?.length ?: 0
    for (tag in order.tags()) {
        length += tag.length
    }
    for (gap in order.gaps()) {
        length += gap?.length ?: 0
    }
    return length + order.id().length + order.colour().json().length + order.size().toInt()
}

fun built(text: String?): Order =
    Order.builder().id("1").nothing(null).nothing(text).customer(OrderCustomer.builder().build()).build()

fun note(order: Order): Int = order.note().length // wrong

fun count(order: Order): Long = order.count() // wrong

fun nothing(order: Order): Int = order.nothing().length // wrong

fun name(order: Order): Int = order.customer().name().length // wrong

fun gaps(order: Order): Int = order.gaps().first().length // wrong

fun prices(order: Order): Int = order.prices().values.sumOf { it.length } // wrong

fun choice(order: Order): String = order.choice().toJson() // wrong

fun id(): Order = Order.builder().id(null).build() // wrong

fun parsed(json: String?): Order = Order.parse(json) // wrong
